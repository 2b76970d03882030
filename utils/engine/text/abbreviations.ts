/** Abbreviations after which a full stop ends nothing, normalised, without their last full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  // German
  (
    'bzw ca evtl ggf inkl exkl zzgl vgl vs z d u s o i e a h str nr tel abs art aufl bd bsp bspw dr prof dipl ing mag hr fr st geb gest ' +
    'gegr jh jhd min max mind mio mrd tsd allg amtl bes betr bez biol chem dgl div ehem eigtl einschl erg etw evang exkl frz gem ggfs hg hrsg ' +
    'insb insbes jap kath kfm lat lfd lt mtl n.chr v.chr op o.g pol rd sog stv techn usf ung urspr usw vorm wg wiss zit zt vll resp ' +
    'verh wwe ltd.co med rer nat jur habil sc az pct proz mo di mi sa vors abb tab abt anm anl ausg best-nr art-nr inh kap lfg mitgl nachm nördl südl österr rel sek std stk tägl übers vgt vol z.zt ' +
    // English
    'mr mrs ms mx mt messrs jr sr rev hon gen col capt lt sgt gov sen rep pres supt inc ltd co corp bros dept univ assn est approx apt ave blvd rd ' +
    'eg ie viz cf al etc no nos vs fig figs eq ed eds p pp para ch sec vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur ' +
    'thurs fri sat sun ft oz lb lbs hrs mins secs attn misc incl'
  )
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ä', 'ae')
    .split(' '),
);

/** Of these, the ones that often do end a sentence: the word after them decides. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  (
    'etc usw usf inc ltd co corp jr sr al dgl ff uvm uva mio mrd tsd z.t min std bros sat sun st str ave blvd rd ft oz lb lbs hrs mins secs ' +
    'mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sep sept oct nov dec pct proz'
  ).split(' '),
);

/** English days and months, written short. */
export const calendar: ReadonlySet<string> = new Set(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Abbreviations only before a number ("Art. 5", "No. 5"); elsewhere they are words and end a sentence. */
export const onlyBeforeNumbers: ReadonlySet<string> = new Set('art no nos tab mo di mi sa'.split(' '));

/** Also English or German nouns: after one of `nounLeads` they are no abbreviation. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'mind max min sat sun mar jan dec fig gen hon est best col rep sec ed'.split(' '),
);
export const nounLeads: ReadonlySet<string> = new Set(
  'the my your his her our their this to of never die der das unser'.split(' '),
);

/** Before a day or a month that is written short: "See you on Tues. Bring lunch." */
export const dayLeads: ReadonlySet<string> = new Set('on to by until till since'.split(' '));

/** What is told apart by a capital letter: "Plan B.", "Vitamin C." */
export const letterLeads: ReadonlySet<string> = new Set(
  'plan vitamin option typ type klasse class gruppe group serie series team variante grade hepatitis punkt point'.split(
    ' ',
  ),
);

/** Dotted letters, without spaces and last full stop, that may close a sentence; "z. B." and "i. d. R." never do. */
export const initialsMayEnd: ReadonlySet<string> = new Set(
  'u.a u.ä o.ä u.v.m u.v.a e.v a.d a.m p.m s.u s.o o.k d.c'.split(' '),
);
/** All in capitals, yet always before what they introduce. */
export const initialsIntroduce: ReadonlySet<string> = new Set('P.S N.B I.A I.V Z.B D.H'.split(' '));

/** What an ordinal number counts in German: "3. Quartal". */
export const ordinalNouns: ReadonlySet<string> = new Set(
  (
    'januar jaenner februar feber maerz april mai juni juli august september oktober november dezember jan feb mrz apr jun jul aug sep sept okt nov dez ' +
    'quartal halbjahr jahr jahrhundert jahrzehnt jahrtausend jahrestag jubilaeum geburtstag auflage ausgabe klasse stock stockwerk etage obergeschoss platz rang liga ' +
    'bundesliga mal runde spieltag tag woche monat semester lehrjahr lebensjahr schuljahr weltkrieg advent kapitel absatz artikel band teil akt satz zug kongress symposium forum gipfel ' +
    'verordnung novelle senat zivilsenat strafsenat kammer sitzung instanz reihe generation version etappe station platzierung person hauptversammlung betriebsjahr geschaeftsjahr ' +
    'schicht halbzeit minute stunde sekunde foerderperiode tagung auktion etat staffel folge sinfonie'
  ).split(' '),
);

/** Words before a German ordinal with a full stop: "am 24.", "der 3.". */
export const ordinalLeads: ReadonlySet<string> = new Set(
  'am der die das den dem des im vom zum zur beim seit ab bis unser unsere unserem unseren ihr ihre ihrem ihren sein seine seinem mein meine meinem jeder jede jedes jeden jedem erst bereits ersten und oder kein'.split(
    ' ',
  ),
);
