import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis } from '../german-guards';

export default defineFrame({
  id: 'de/cancellation',
  language: 'de',
  announces: [
    'müssen|mussten|werden|haben ..8 absagen|abgesagt|abzusagen',
    'sagen ..8 ab',
    'findet|finden ..6 nicht statt',
    'entfällt|entfallen ..5 veranstaltung|messe|konzert*|sommerfest|tag_der_offenen_tür|kurs*|fahrt(en|)|flug|flüge|sprechstunde*|linie|vorstellung(en|)|leistung*|zuschlag|zuschuss|weihnachtsgeld|bonus|boni|prämie(n|)|jobticket|dienstwagen',
    'veranstaltung|messe|konzert|konzerte|sommerfest|kurse|fahrten|flüge|sprechstunde|linie|vorstellung|vorstellungen|weihnachtsgeld|bonus|boni|jobticket|weihnachtsfeier|hauptversammlung ..6 abgesagt|entfällt|entfallen|gestrichen|fällt_aus|fallen_aus',
    'nicht_mehr|nicht_länger ..3 anbieten|angeboten|unterstützen|unterstützt|bedienen|bedient|anfahren|liefern|beliefern|annehmen|aufnehmen|ausgeben|produzieren|verkaufen|gepflegt|verfügbar_sein',
    'kündig(en|t) ..6 vertrag|verträge|konten|konto|zusammenarbeit|mietvertrag|mietverträge',
    'zusammenarbeit|partnerschaft|sponsoring|vertrag|engagement ..6 beendet|beenden|gekündigt|aufgekündigt|ausgesetzt|aussetzen|pausieren',
    'beenden|beendeten|pausieren ..5 zusammenarbeit|partnerschaft|sponsoring|kooperation|engagement',
    'kein(e|en|) ..3 weihnachtsgeld|bonus|boni|dividende|sonderzahlung|prämie(n|)|gehaltserhöhung* ..3 geben|zahlen|ausschütten|auszahlen',
    'streichen|kürzen ..6 leistung*|bonus|boni|weihnachtsgeld|zuschuss|zuschüsse|budget*|dividende|linie(n|)|angebot|takt|öffnungszeiten|sponsoring',
    'öffnungszeiten|takt|angebot|leistungen|sortiment ..4 eingeschränkt|reduziert|gekürzt|verkürzt|einschränken|reduzieren|kürzen|ausgedünnt|anpassen|angepasst',
    'abschalten|abgeschaltet|abkündig*|eingestellt ..3 wird|werden ..4 version|dienst|app|produkt|support',
    'support|version|dienst|wartung ..5 eingestellt|endet|läuft_aus|abgeschaltet|abgekündigt|beendet',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'sag(en|t) ..4 zu|ja',
    'nicht ..1 absagen|abgesagt|gestrichen',
    'statt ..2 abzusagen|absagen',
    'haben ..3 sie|mir|uns ..3 abgesagt|abgesagt_haben',
    'kein(e|en|) ..2 absage*|kürzung*',
    'kandidat*|bewerber*|tinder|abo|fitnessstudio',
    'lange ..2 nicht_mehr',
    'maschine|anlage|heizung|licht|kohlekraftwerk|handy ..4 abgeschaltet|abschalten',
  ],
  instead: [...blanketFrames, 'de/apology'],
  slots: [
    {
      id: 'why',
      question: 'cancellationWhy',
      answers: [
        '<reason>',
        'kosten|nachfrage|personalmangel|sicherheit|sturm|unwetter|krank*|streik|vorwürfe(n|)|verstoß|verstöße(n|)|defizit|teilnehmer*|anmeldungen',
      ],
    },
    {
      id: 'hit',
      question: 'cancellationHit',
      answers: [
        'erstatt*|ersatz|ersatz*|gutschein|gutschein*|entschädig*|umtausch|kostenlos*',
        '<contact>',
        'alternative(n|)|stattdessen|dafür|umbuch*|umsteig*|nachholtermin|ersatztermin|ausweich*|wechseln|umstellen|tickets|karten ..6 gültig|zurück|erstattet',
        'betroffen* ..4 <number>|<customers>|<people>',
        '<number> ..3 <customers>|<people>|teilnehm*',
      ],
    },
    { id: 'when', question: 'cancellationWhen', answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Schweren Herzens müssen wir unser Sommerkonzert absagen. Wir hatten uns so gefreut.',
      slots: ['why', 'hit', 'when'],
    },
    { text: 'Das Sponsoring des Pokals haben wir beendet.', slots: ['why', 'hit', 'when'] },
    { text: 'Ab Januar werden wir die Linie 7 am Abend nicht mehr bedienen.', slots: ['why', 'hit'] },
    {
      text: 'In diesem Jahr wird es kein Weihnachtsgeld geben. Mir fällt das schwer.',
      slots: ['why', 'hit'],
    },
  ],
  silent: [
    'Unser Konzert am Samstag müssen wir absagen, weil die Solistin krank ist. Karten erstatten wir automatisch.',
    'Ich sage Ihnen gern zu, auch wenn ich im Mai abgesagt hatte.',
    'Damals mussten wir die Messe absagen.',
    'Laut Medienberichten streicht die Konkurrenz ihre Boni.',
  ],
};
