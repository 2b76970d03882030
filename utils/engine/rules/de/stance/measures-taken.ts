import { definePhraseRule, type Examples } from '../../define';

/** Steps that take themselves: neither what nor who. */
export default definePhraseRule({
  id: 'de/stance/measures-taken',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  phrases: [
    'ursache(n|)|stoerung|problem(e|)|fehler|schwachstelle(n|) ..1 wurde(n|)|ist|sind|konnte(n|) ..3 erkannt|behoben|identifiziert|beseitigt|abgestellt|bereinigt',
    'notwendige(n|)|erforderliche(n|)|entsprechende(n|)|geeignete(n|)|noetige(n|)|umfassende(n|) schritte|massnahmen|konsequenzen ..3 eingeleitet|ergriffen|veranlasst|umgesetzt|gezogen|getroffen',
    'vorgang|vorfall|sachverhalt|fall ..1 wird|wurde ..3 geprueft|aufgearbeitet|untersucht|ausgewertet|analysiert',
    'wird|wurde ..3 vorgang|vorfall|sachverhalt ..3 geprueft|aufgearbeitet|untersucht|ausgewertet|analysiert',
    'lehren|konsequenzen ..1 wurden|werden ..2 gezogen',
  ],
  unless: [
    '<owning>',
    'von|durch <capital>',
    'polizei|staatsanwaltschaft|gutachter*|pruefer*|feuerwehr|behoerde',
  ],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦Die Ursache wurde erkannt und behoben⟧.',
    '⟦Die notwendigen Schritte sind eingeleitet⟧.',
    '⟦Entsprechende Maßnahmen wurden ergriffen⟧.',
    '⟦Der Vorfall wird derzeit intern aufgearbeitet⟧.',
    '⟦Das Problem konnte inzwischen behoben werden⟧.',
    '⟦Die erforderlichen Konsequenzen wurden gezogen⟧.',
  ],
  passes: [
    'Wir haben die Ursache gefunden: ein defektes Ventil.',
    'Den Vorfall untersucht die Staatsanwaltschaft.',
    'Unsere Technik hat die Störung um 14 Uhr behoben.',
    'Der Fehler lag bei mir.',
    'Welche Schritte wurden eingeleitet?',
    'Alle Maßnahmen stehen im Bericht auf Seite 12.',
  ],
};
