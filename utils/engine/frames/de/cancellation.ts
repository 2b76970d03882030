import { defineFrame, type FrameExamples } from '../define';
import { elsewhere, own } from '../german-guards';

const benefit =
  '*zulage|*zulagen|*zuschuss|*bonus|*boni|weihnachtsgeld|urlaubsgeld|*praemie|*rabatt|*rabatte|*recht|ueberschuss*|*leistung|*leistungen|*rente|oeffnungszeiten|*garantie|*konzert|*messe|*fest|veranstaltung(en|)|sponsoring|kurs(e|)|angebot|linie|fahrt(en|)';

export default defineFrame({
  id: 'de/cancellation',
  language: 'de',
  scope: { reply: false },
  announces: [
    'veraenderte(n|)|geaenderte(n|)|angepasste(n|)|eingeschraenkte(n|) ..1 *zeiten|*moeglichkeiten|*leistungen|*bedingungen',
    'agb|*bedingungen|*ordnung ..4 ueberarbeitet|geaendert|angepasst',
    'anpassung|kuerzung ..7 <own>|*anteilen|*leistungen|*zulagen|*arbeitszeit|*renten|boni',
    `kein(e|en|) ..1 ${benefit} ..3 geben|mehr`,
    `entfaellt|entfallen|streichen|kuerzen ..3 ${benefit}`,
    `${benefit} ..6 nicht ..1 statt|stattfinden`,
    `${benefit} ..8 gestrichen|entfaellt|entfallen|gekuerzt|wegfaellt|wegfallen|faellt|ausgesetzt|abgeschafft|abgesagt`,
    'nicht_mehr ..2 bedien*|angeboten|anbieten|gewaehren|uebernehmen|erstatten ..3 koennen|werden|wird',
  ],
  announcesAll: [
    [
      own,
      [
        `${benefit} ..5 streichen|kuerzen|absagen|aussetzen|abschaffen|beendet|beenden|reduzieren`,
        `sag(en|e)|setz(en|t) ..4 ${benefit} ..6 ab|aus`,
        `${benefit} ..1 setz(en|t) ..6 aus`,
        'linie ..5 nicht_mehr',
        'uebernehmen|bieten|zahlen|gewaehren ..6 nicht_mehr',
        'pass(en|t) ..5 *regelung|*zeiten|*modell|*vereinbarung ..8 an',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'nicht|nie ..3 gestrichen|gekuerzt|abgesagt|streichen|kuerzen|absagen|entfaellt|entfallen',
    'mit_recht|zu_recht|wetter|regen',
  ],
  slots: [
    { id: 'why', question: 'cancellationWhy', answers: ['<reason>'] },
    {
      id: 'hit',
      question: 'cancellationHit',
      answers: [
        '<remedy>|<contact>',
        'stattdessen|dafuer|ausweich*|ersatzweise|kuendig*|widersprech*|nachhol*|neue(r|n|) termin',
      ],
    },
    { id: 'when', question: 'cancellationWhen', answers: ['<deadline>|<weekday>'] },
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
