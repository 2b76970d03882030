import { definePhraseRule, type Examples } from '../../define';

/** In an answer, things "came about", "got lost", "were not done". */
export default definePhraseRule({
  id: 'de/stance/agentless-event',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  advice: 'nameTheDoer',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'ist|sind|war|waren ..8 unterblieben|haengen_geblieben|nicht_angekommen|aus_dem_blick_geraten|zu_kurz_gekommen|liegen_geblieben|schiefgelaufen|passiert',
    'es ..5 zu ..1 einer|einem|den|diesem|dieser|abweichungen|verzoegerungen|missverstaendnissen ..6 gekommen',
    'kam|kommt es ..4 zu ..1 einer|einem|diesem|dieser|abweichungen|verzoegerungen',
    'leider|offenbar|versehentlich|offensichtlich|dabei ..2 wurde(n|)',
    'wurde(n|) ..4 leider|offenbar|versehentlich|offensichtlich|schlicht',
    'wurde(n|) ..8 ausgesetzt|unterschaetzt|zu_spaet|zu_frueh|zu_lange|zu_wenig|nicht_weitergegeben|nicht_mitgeteilt|nicht_kommuniziert|nicht_erkannt|nicht_rechtzeitig|nicht_richtig|mitverschickt|ueberschritten|gestrichen|nicht_aktualisiert|nicht_umgesetzt|nicht_eingehalten|nicht_gemeldet|vertauscht',
    'so ..1 nicht vorgesehen|geplant|gewollt|vereinbart|gedacht',
    'hat|haben ..4 nicht|nicht_so ..3 gegriffen',
    'abstimmung|kommunikation|uebergabe|meldekette ..6 versagt|nicht_gegriffen|gerissen|ausgefallen|nicht_optimal',
  ],
  unless: [
    '<owning>',
    'uns|mir|wir|ich ..5 <fault>|passiert|unterlaufen|durchgerutscht|untergegangen|funktioniert|liegen_geblieben|verloren_gegangen',
    'durch uns|mich|unser(e|en)|mein(e|en)|einen|eine|den|die',
    'den|die|das ich|wir ..8 habe(n|)',
    'wenn|falls|sobald|ob|damit',
    '<year>',
  ],
  onlyInText: ['<contested>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: evading responsibility; the agentless passive',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum erfahren wir das aus der Zeitung?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Es ist leider zu einer Überschneidung der Zuständigkeiten gekommen⟧.'),
    reply('⟦Hinweise aus der Belegschaft sind offenbar nicht angekommen⟧.'),
    reply('⟦Dabei wurden leider auch Unterlagen Dritter mitverschickt⟧.'),
    reply('⟦Die Prüfung wurde im Frühjahr ausgesetzt⟧.'),
    reply('⟦Das war so nicht vorgesehen⟧.'),
    reply('⟦Die Meldekette hat an dieser Stelle nicht gegriffen⟧.'),
  ],
  passes: [
    reply('Wir haben die Prüfung im Frühjahr ausgesetzt, das war mein Fehler.'),
    reply('Mir ist Ihre Mail durchgerutscht.'),
    reply('Es kam zu einem Gespräch mit dem Betriebsrat.'),
    reply('Die Halle wurde 2019 gebaut.'),
    reply('Die Heizung fiel aus, weil wir die Wartung gestrichen hatten.'),
    reply('Der Antrag wurde am Montag genehmigt.'),
  ],
};
