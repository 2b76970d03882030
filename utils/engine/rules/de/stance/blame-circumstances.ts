import { definePatternRule, type Examples } from '../../define';

/** The machine, the weather, the times. */
export default definePatternRule({
  id: 'de/stance/blame-circumstances',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'polish',
  reason: 'blameCircumstances',
  advice: 'ownYourPart',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  all: [
    [
      'algorithmus|software|system(s|)|technik|plattform|app|update|server|website',
      'wetter|kaelte|regen|krieg|marktumfeld|zinsen|personalmangel|krankenstand|buerokratie|streik|stau|umfeld',
    ],
    [
      'schuld|geschuldet',
      'hat|haben|hatte ..3 automatisch|selbststaendig|uns|leider|da|sich|einfach|ihre|ihren|ihnen|die|den|das ..4 entschieden|aussortiert|formuliert|verschickt|falsch|versagt|einen_streich_gespielt|nicht|erstellt',
      'automatisch|selbststaendig ..2 verschickt|aussortiert|entschieden|formuliert|erstellt',
      'einen streich ..3 gespielt|gemacht',
      'liegt|lag|liegen ..3 am|an|allein|nur ..3 wetter|system|algorithmus|technik|update|personalmangel|markt|umfeld|software|krieg|zinsen|streik|krankenstand|server|buerokratie',
    ],
  ],
  within: 8,
  unless: [
    '<owning>',
    'ich|wir ..5 eingestellt|gekauft|eingefuehrt|entwickelt|gebaut',
    'nicht|nie ..4 schuld|verantwortlich|wetter|ki|algorithmus|software|system',
    'danke(n|)|dank|stolz|begeistert|gespart|spart|hilft|schneller',
    'erfolg|wachstum|rekord|plus|gewinn|gestiegen ..6 zu_verdanken',
    'wenn|falls|ob|sobald|damit',
    'prozent',
  ],
  unlessNear: ['<owning>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: accident and defeasibility',
});

export const examples: Examples = {
  flags: [
    '⟦Ihre Absage hat der Algorithmus automatisch verschickt⟧.',
    '⟦Schuld daran ist allein das Wetter⟧.',
    '⟦Das System hat Ihre Bewerbung leider aussortiert⟧.',
    '⟦Die Verspätung ist dem Krankenstand geschuldet⟧.',
    '⟦Da hat uns die Technik einen Streich gespielt⟧.',
    'Dass Sie dreimal gemahnt wurden, ⟦lag nur am Update der Software⟧.',
  ],
  passes: [
    'Der Algorithmus sortiert Pakete nach Größe.',
    'Die Software haben wir eingestellt, und zwar falsch.',
    'Nicht die KI war schuld, sondern ich.',
    'Das Wetter war herrlich.',
    'Das Plus ist der Nachfrage aus Polen zu verdanken, sie wuchs um 8 Prozent.',
    'Unser System erstellt Rechnungen automatisch und spart Praxen zwei Stunden.',
  ],
};
