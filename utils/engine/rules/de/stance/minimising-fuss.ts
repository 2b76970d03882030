import { definePhraseRule, type Examples } from '../../define';

/** The others make too much of it. */
export default definePhraseRule({
  id: 'de/stance/minimising-fuss',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'consider',
  advice: 'takeItSeriously',
  phrases: [
    'aufregung|empoerung|theater|diskussion|debatte ..6 nicht|um_nichts|verstehe|nachvollziehen|gross|wieder_legen|legt_sich|legen|unverstaendlich',
    'fass ..2 aufgemacht',
    'groesser gemacht|machen|geredet|reden|dargestellt|wirken|geschrieben ..2 als',
    'schlimmer|groesser dargestellt|gemacht|geredet|klingt|wirkt ..2 als',
    'etwas|ein_wenig|ein_bisschen|bitte|um ..1 mehr ..1 gelassenheit|augenmass|ruhe',
    'befindlichkeit(en|)',
    'zu hoch haengen',
    'tiefer haengen',
    'zumutbar',
    'ausrutscher*|tippfehler',
    'mehr|weiter ..1 nicht|nichts $',
    'nichts weiter|mehr $',
    'zu keiner|keinem ..1 zeit|zeitpunkt ..3 gefahr|gefaehrdet|risiko',
    'nuechtern|bei_licht|ehrlich ..1 betrachtet|gesehen',
    'reden|sprechen|streiten|geht ..3 hier|ja|wir|es|gerade ..4 ueber|von|um ..3 <number>|ein|eine|einen|paar|minuten|cent',
    'ein paar ..1 minuten|euro|cent|tage|stunden|zentimeter|meter|wochen|prozent|grad|zeilen|worte|saetze|kunden|kritiker|stimmen|leute',
    'das|so_etwas|sowas|solche_dinge ..1 passiert|passieren|kommt|gehoert|gibt|bleibt|laesst ..4 nun_mal|halt|eben|vor|dazu|immer|ueberall|nicht_vermeiden|nicht_aus|leider|auch_mal|manchmal|schon_mal|einmal',
    'gehoert|gehoeren ..4 dazu|zum_geschaeft|zum_alltag|zum_leben|zum_beruf|zum_job|zum_fliegen|zum_bauen',
  ],
  unless: [
    '<owning>',
    'nicht ..2 zumutbar|kleinreden',
    'kein|keine|keinen|keinem ..2 ausrutscher',
    'zu viel|viele|trotzdem|dennoch',
    'danke(n|)|dank|geholfen|freue(n|)|stolz',
    'reden wir|lassen_sie_uns ..4 ueber',
    'diskussion|debatte ..4 fuehren|ueber',
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
