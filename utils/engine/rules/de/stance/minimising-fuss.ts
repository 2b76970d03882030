import { definePhraseRule, type Examples } from '../../define';

/** The others make too much of it. */
export default definePhraseRule({
  id: 'de/stance/minimising-fuss',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'consider',
  advice: 'takeItSeriously',
  phrases: [
    'aufregung|empoerung|panik ..6 nicht|uebertrieben|um_nichts|verstehe|nachvollziehen|gross|wieder_legen|legen',
    'fass ..2 aufgemacht',
    'groesser gemacht|machen|reden ..2 als',
    'schlimmer|groesser gemacht ..2 als',
    'etwas|ein_wenig|ein_bisschen|bitte|um ..1 mehr ..1 gelassenheit|augenmass|ruhe',
    'befindlichkeit(en|)',
    'zu hoch haengen',
    'tiefer haengen',
    'zumutbar',
    'nuechtern|ehrlich ..1 betrachtet|gesehen',
    'ein paar ..1 minuten|euro|tage|stunden|wochen|prozent|worte|saetze|kunden|kritiker|stimmen|leute',
    'nicht perfekt',
  ],
  unless: [
    '<owning>',
    'nicht ..2 zumutbar|kleinreden',
    'danke(n|)|dank|geholfen|freue(n|)|stolz',
    'reden wir|lassen_sie_uns ..4 ueber',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: minimisation',
});

export const examples: Examples = {
  flags: [
    '⟦Die Aufregung kann ich ehrlich gesagt nicht nachvollziehen⟧.',
    '⟦Da wird gerade ein Fass aufgemacht⟧, das keines ist.',
    '⟦Das wird größer gemacht als es ist⟧.',
    '⟦Das sind doch nur Befindlichkeiten⟧.',
    '⟦Nüchtern betrachtet geht es um drei Rechnungen⟧.',
    '⟦Also bitte etwas mehr Gelassenheit⟧.',
    '⟦Ein paar Minuten Wartezeit sind nun wirklich zumutbar⟧.',
  ],
  passes: [
    'Vier Stunden ohne Strom sind nicht zumutbar.',
    'Das war kein Ausrutscher, das war ein Muster.',
    'Lassen Sie uns über die drei Rechnungen reden.',
    'Die Debatte über Teilzeit ist nötig.',
    'Der Lärm war zu laut, trotzdem haben wir es ausgehalten.',
    'Mit Gelassenheit geht die Kollegin in jede Prüfung.',
  ],
};
