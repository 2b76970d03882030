import { definePhraseRule, type Examples } from '../../define';

/** The numbers, the market, the others decided. */
export default definePhraseRule({
  id: 'de/stance/forced-circumstances',
  dimension: 'stance',
  kind: 'forced',
  severity: 'polish',
  advice: 'ownTheDecision',
  except: ['entscheid(et|en) ..1 kunde(n|)|kundin'],
  phrases: [
    'bitte(n|t|) ..5 verstaendnis',
    'kein(en|e|erlei|)|wenig|kaum ..2 spielraum|luft|einfluss|anderen_weg|andere_moeglichkeit',
    'laesst|lassen|liessen|gibt|gab|geben|liefert ..4 uns|mir ..4 keinen|keine|kein|wenig|kaum|nichts ..3 spielraum|wahl|luft|anderes|zu|her',
    'geht|ging|gehen ..4 nicht anders',
    'einzige* ..2 moeglichkeit|weg|vernuenftige',
    'kommen|kamen|kommt|kam|koennen|konnten ..6 nicht|niemand|keiner ..2 herum|vorbei',
    'entscheid(et|en)|diktier(t|en)|verlang(t|en)|gebiet(et|en)|zwing(t|en) ..6 nicht_wir|nicht_ich|am_ende|markt|weltmarktpreis|zahlen|bank|banken|boerse|kunde|kunden|gesetzgeber|kosten|kapitalmarkt|konzern|gesellschafter|investoren|wettbewerb',
    'markt|weltmarktpreis|zahlen|bank|banken|kostenlage|gesetzgeber|kosten|kapitalmarkt|konzern|gesellschafter|investoren|wettbewerb|umstaende ..4 entscheid(et|en)|diktier(t|en)|verlang(t|en)|gebiet(et|en)|zwing(t|en)|laesst|lassen|haben_uns|hat_uns|fragt_nicht|fragen_nicht|luegen_nicht|sprechen_fuer_sich',
    'unvermeidlich*|notwendige(n|)_massnahme(n|)|reissleine',
    'blieb|bleibt ..3 nur|allein|lediglich ..3 die|der|das|dieser|noch',
    'sonst ..2 gaebe|waeren|waere|haetten|muessten|wuerden ..6 uns|wir|es|alle|bald|laengst|nicht_mehr|weg|kein|keine',
    'niemand|keiner|kein_unternehmer|kein_chef ..3 macht|tut|schliesst|trifft|will ..4 gern|gerne|das|so_etwas|sowas',
    'das|dies|so|es ..1 ist|sind ..3 nun_mal|nun_einmal|eben|halt|einfach|leider ..2 so|preis|wettbewerb|regeln|leben',
    'mehr|weniger ..3 geht|ging|ist|war|koennen|konnten ..3 nicht|leider|nicht_drin',
  ],
  unless: ['<owning>', '<repairing>', 'haetten auch|anders', 'noetig ..2 war|ist ..2 nicht'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: defeasibility',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum wird die Filiale geschlossen?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Die Kostenlage lässt uns keinen Spielraum⟧.'),
    reply('⟦Am Ende entscheidet der Weltmarktpreis, nicht wir⟧.'),
    reply('⟦Wirtschaftlich war das die einzige Möglichkeit⟧.'),
    reply('⟦Um diesen Schritt kamen wir nicht herum⟧.'),
    reply('⟦Sonst gäbe es uns bald nicht mehr⟧.'),
    reply('Glauben Sie mir, ⟦niemand macht das gern⟧.'),
    reply('⟦Wir bitten um Ihr Verständnis⟧.'),
  ],
  passes: [
    reply('Wir haben entschieden, die Filiale zu schließen, und hätten auch anders gekonnt.'),
    reply('Die Verantwortung liegt bei mir, es gab keinen anderen Weg aus der Schuld.'),
    reply('Sie bekommen Ihr Geld zurück bis Freitag.'),
    reply('Die Filiale schließt am 30. Mai.'),
    reply('Der Markt in der Altstadt beginnt um 8 Uhr.'),
    reply('Nötig war das nicht, wir machen es rückgängig.'),
  ],
};
