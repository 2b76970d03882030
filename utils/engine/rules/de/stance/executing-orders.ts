import { definePhraseRule, type Examples } from '../../define';

/** Others make the rules, write the texts, run the thing; the author only carries out. */
export default definePhraseRule({
  id: 'de/stance/executing-orders',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'consider',
  advice: 'ownYourPart',
  phrases: [
    'setzen|fuehren|geben ..4 nur|lediglich|bloss ..4 um|aus|weiter',
    'bedanken|beschweren sie|sich|du|euch ..2 sich|bei|beim|gern|gerne|bitte|dafuer',
    'fragen|fragt ..2 sie|ihr|das|dazu|da|bitte|besser|lieber|doch|mal ..3 die|den|das|bei|beim ..2 <outsider>|politik|konzern|zentrale|stadt|land|vorstand|hersteller|verband|kollegen',
    'muessen|sollten sie|ihr ..4 andere|die|den|das|bei|beim ..3 <outsider>|stadt|land|politik|konzern|zentrale ..2 fragen|beschweren',
    'nicht ..1 unsere|meine ..1 entscheidung|idee|wunsch|regel',
    'vorgaben|regeln|vorschriften|entscheidung|vertraege|termin|preis|preise|gebuehr|gebuehren ..4 macht|machen|gemacht|kommt|kommen|kam|kamen|stammt|trifft|setzt ..5 <outsider>|land|bruessel|stadt|konzern|zentrale|mutter|politik|aufsichtsrat|andere|vorgaenger|gesellschafter',
    'ohne ..3 bummelei|verzoegerung|fehler|versagen|klage|streik|buerokratie ..6 haetten|waeren|waere|haette|gaebe|waren',
    'warten|wartet ..4 seit ..4 auf ..5 <outsider>|freigabe|rueckmeldung_der',
    'verschulden dritter',
    'wir|ich wurden|wurde|sind|war ..5 getaeuscht|im_stich_gelassen',
  ],
  unless: ['mein(e|er|) ..1 fehler|verantwortung|versaeumnis'],
  unlessNear: ['<owning>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: shifting the blame, defeasibility',
});

export const examples: Examples = {
  flags: [
    '⟦Wir setzen hier nur um⟧, was der Verband beschließt.',
    '⟦Bedanken Sie sich bitte bei der Bundesnetzagentur⟧.',
    '⟦Das war nicht unsere Idee⟧.',
    '⟦Wir warten seit Wochen auf die Freigabe der Behörde⟧.',
    '⟦Ohne die Bummelei im Rathaus hätten wir längst eröffnet⟧.',
    '⟦Wir wurden vom Hersteller selbst getäuscht⟧.',
    '⟦Die Vorgaben kommen vom Ministerium⟧, nicht von uns.',
  ],
  passes: [
    'Ich gebe Ihre Frage gern weiter.',
    'Wir haben den Text nur überflogen und freigegeben, das war mein Fehler.',
    'Wir bedanken uns bei der Stadt.',
    'Das Gericht entscheidet im Mai.',
    'Wir liefern nur auf Bestellung.',
    'Die Entscheidung war meine.',
  ],
};
