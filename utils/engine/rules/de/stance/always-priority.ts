import { definePhraseRule, type Examples } from '../../define';

/** What every firm says of itself: says nothing here. */
export default definePhraseRule({
  id: 'de/stance/always-priority',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'polish',
  advice: 'explainInstead',
  phrases: [
    'oberste*|hoechste*|absolute prioritaet',
    'oberstes gebot',
    'kunde(n|)|mensch(en|)|patient*|mitarbeit*|qualitaet|sicherheit|gast|gaeste ..4 mittelpunkt|vordergrund|erster_stelle',
    'mittelpunkt|vordergrund|erster_stelle steht|stehen ..5 kunde(n|)|mensch(en|)|patient*|mitarbeit*|qualitaet|sicherheit',
    'seit_jeher|seit_je|schon_immer|von_jeher ..5 markenzeichen|selbstverstaendlich*|anliegen|grossgeschrieben|gelebt|dna|staerke|anspruch|ehrensache',
    'liegt|liegen ..5 besonders|sehr|seit_jeher|stets am herzen',
    'wird|werden bei_uns ..3 gross geschrieben',
  ],
  unless: [
    'nicht|kein|keine ..4 prioritaet|mittelpunkt|vordergrund',
    'vortrag|diskussion|programm|vortraege',
  ],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦Die Sicherheit unserer Fahrgäste hat oberste Priorität⟧.',
    '⟦Bei uns steht der Kunde im Mittelpunkt⟧.',
    '⟦Im Mittelpunkt stehen für uns die Menschen⟧.',
    '⟦Pünktlichkeit ist seit jeher unser Markenzeichen⟧.',
    '⟦Datenschutz genießt bei uns höchste Priorität⟧.',
    '⟦Ihr Wohl liegt uns besonders am Herzen⟧.',
  ],
  passes: [
    'Die Sicherheit hatte bei uns lange keine Priorität.',
    'Im Mittelpunkt des Abends steht ein Vortrag für Patienten.',
    'Seit jeher liegt das Werk am Fluss.',
    'Wir haben drei Prioritäten: Dach, Heizung, Fenster.',
    'Der Marktplatz ist der Mittelpunkt der Stadt.',
    'Die Operation am Herzen dauerte vier Stunden.',
  ],
};
