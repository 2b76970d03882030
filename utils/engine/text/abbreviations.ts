/** Abbreviations after which a full stop ends nothing, normalised, without their last full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  // German
  (
    'bzw ca evtl ggf inkl exkl zzgl vgl vs z d u s o i e a h str nr tel abs art aufl bd bsp bspw dr prof dipl ing mag hr fr st geb gest ' +
    'gegr jh jhd min max mind mio mrd tsd allg amtl bes betr bez biol chem dgl div ehem eigtl einschl erg etw evang exkl frz gem ggfs hg hrsg ' +
    'insb insbes jap kath kfm lat lfd lt mtl n.chr v.chr op o.g pol rd sog stv techn usf ung urspr usw vorm wg wiss zit zt vll resp ' +
    'verh wwe ltd.co abt anm anl ausg best-nr art-nr inh kap lfg mitgl nachm nördl südl österr rel sek std stk tägl übers vgt vol z.zt ' +
    // English
    'mr mrs ms mx messrs jr sr rev hon gen col capt lt sgt gov sen rep pres supt inc ltd co corp bros dept univ assn est approx apt ave blvd rd ' +
    'eg ie viz cf al etc no nos vs fig figs eq ed eds p pp para ch sec vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur ' +
    'thurs fri sat sun ft oz lb lbs hrs mins secs attn misc incl'
  )
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ä', 'ae')
    .split(' '),
);

/** Of these, the ones that often do end a sentence: a capital word after them decides. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  'etc usw usf inc ltd co corp jr sr al dgl ff uvm uva mio mrd tsd z.t min std bros no sat sun art max'.split(
    ' ',
  ),
);

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
