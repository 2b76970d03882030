import { definePatternRule, type Examples } from '../../define';

/** What "the women", "the old", "the young", "the foreigners" are like. */
export default definePatternRule({
  id: 'de/risk/about-groups',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'consider',
  reason: 'aboutGroups',
  advice: 'speakOfOnePerson',
  all: [
    [
      'frauen|maenner(n|)|maedchen|muetter(n|)|damen|jungs|vaeter(n|)|weibliche(n|)|maennliche(n|)',
      'aeltere(n|)|alte(n|)|juengere(n|)|junge(n|) ..1 kollegen|kolleginnen|mitarbeiter(n|)|leute(n|)|generation|menschen|bewerber(n|)|herrschaften|semester(n|)|kunden|jahrgaenge(n|)',
      'die aelteren|alten|jungen|juengeren|senioren|rentner|boomer|millennials|babyboomer',
      'senior(en|)|rentner(n|)|boomer(n|)|babyboomer(n|)|millennials|gen_z|generation_z|generation_y|schneeflocken|zoomer|ueber-50-jaehrige(n|)|ü50|ue50',
      'leute(n|)|menschen|mitarbeiter(n|)|kollegen|bewerber(n|)|wer ueber|unter|ab|jenseits|um <number>|fuenfzig|sechzig|vierzig|dreissig|zwanzig',
      'auslaender(n|)|migranten|gefluechtete(n|)|fluechtlinge(n|)|zugewanderte(n|)|suedlaender(n|)|osteuropaeer(n|)|inder(n|)|chinesen|polen|rumaenen|bulgaren|tuerken|araber(n|)|russen|italiener(n|)|spanier(n|)|franzosen|amerikaner(n|)|schwaben|ossis|ostdeutsche(n|)|wessis|afrikaner(n|)|asiaten|muslime(n|)|juden|katholiken',
      'behinderte(n|)|schwerbehinderte(n|)|rollstuhlfahrer(n|)|autisten|depressive(n|)|dicke(n|)|uebergewichtige(n|)|teilzeitkraefte(n|)|teilzeitmuetter(n|)|hartz-iv-empfaenger(n|)|arbeitslose(n|)|langzeitarbeitslose(n|)|buergergeldempfaenger(n|)|homosexuelle(n|)|schwule(n|)|lesben|akademiker(n|)_sind|blondinen',
    ],
    [
      'tun|tut sich ..6 schwer|leichter|schwerer|leicht|nun_mal',
      'nun_mal|nun_einmal|eben|halt|bekanntlich|von_natur_aus|erfahrungsgemaess|typischerweise|von_haus_aus|im_blut|genetisch|meist|meistens|oft|selten|weniger|schlechter|generell|einfach',
      'das bessere|richtige|feinere|groessere haendchen|gespuer|auge|gefuehl|einfuehlungsvermoegen|durchsetzungsvermoegen',
      'haendchen|gespuer|mutterinstinkt|stutenbissig*|zickig|emotional(er|)|empathischer|multitasking|durchsetzungsschwach|technikfern|unflexibel|langsam(er|)|begriffsstutzig|wehleidig|verwoehnt|faul|bequem|nicht_belastbar|fleissig(er|)|puenktlich(er|)|unpuenktlich|diszipliniert(er|)|temperamentvoll|heissbluetig|arbeitsscheu|unzuverlaessig|anspruchsvoll|illoyal|weich|verweichlicht|tratschen|tratscht|laestern|schwatzen|jammern|shoppen|ueberempfindlich|hysterisch|zu_teuer|zu_langsam|zu_alt|stur|starrsinnig|lernresistent|ueberfordert|abgehaengt|technisch_unbegabt|mathematisch|rechnen|einparken|kochen|putzen|trinken|klauen|stehlen|feiern_lieber',
    ],
  ],
  ordered: true,
  within: 6,
  unless: [
    'nicht|nie|kein|keine|falsch|vorurteil(e|en|)|klischee(s|)|stereotyp(e|en|)|unsinn|maerchen|angeblich|behauptet|irrtum|mythos',
    'diskriminier*|benachteilig*|verdienen|gehalt|lohn|luecke|quote|anteil|prozent|studie|umfrage|statistik|befragt|laut|fuehrungspositionen|vorstand|aufsichtsrat|teilzeit|gleichberechtig*|sichtbar*|foerder*|mentoring|netzwerk|betroffen|unfall|erkrank*|risiko|patient*|behandl*|versorg*|pflege',
    'willkommen|danke|dank|stolz|bewundere|respekt|lerne|lernen ..3 von',
    'ich|mich|mir|uns ..3 bin|war|als_frau|als_mann|selbst',
    'unser(e|en|er|)',
    'diese(n|r|)|die <number>',
    'im|pro|je schnitt|durchschnitt',
    'kinder(n|)|schueler*|spielplatz|sportverein|mannschaft|fussball|handball|turnier',
    '<number> frauen|maenner|auslaender|menschen',
    'krieg|flucht|asyl|integration|sprachkurs(e|)|ausbildung',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'A sentence about a group is read by everybody in it',
});

export const examples: Examples = {
  flags: [
    '⟦Leute über 50 tun sich mit neuer Technik ja schwer⟧.',
    '⟦Frauen haben einfach das bessere Händchen für Deko⟧.',
    '⟦Die Generation Z ist halt weniger belastbar⟧.',
    '⟦Ältere Kollegen sind oft zu langsam für die Linie⟧.',
    '⟦Schwaben sind von Haus aus sparsam⟧.',
    '⟦Mütter kommen meist später und gehen früher⟧.',
  ],
  passes: [
    'Frauen verdienen bei uns 3 Prozent weniger, das ändern wir.',
    'Dass Ältere langsamer lernen, ist ein Vorurteil.',
    'Laut Studie arbeiten Väter häufiger im Schichtdienst.',
    'Unsere älteren Kollegen sind besonders gefragt.',
    'Von älteren Kollegen lerne ich immer etwas.',
    'Zwölf Frauen haben die Prüfung bestanden.',
  ],
};
