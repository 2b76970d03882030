import { definePhraseRule, type Examples } from '../../define';

/** Personal pledges and absolutes about what is to come. */
export default definePhraseRule({
  id: 'de/risk/absolute-promise',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'polish',
  advice: 'promiseWhatYouControl',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'verspreche|versprechen|garantiere|garantieren ..3 ich|wir|ihnen|euch|ihr',
    'ich|wir ..1 verspreche|versprechen|garantiere|garantieren',
    'koennen|koennt|darf|duerfen ..2 sie|ihr|du|sich|euch|dich|jeder ..4 darauf|hundertprozentig|blind|voll|absolut ..2 verlassen',
    'nie_wieder|niemals|nie_mehr|keinesfalls|auf_keinen_fall ..5 passieren|geben|vorkommen|wiederholen|warten|erleben|zahlen|aergern',
    'nicht wiederholen|wieder_vorkommen|wieder_passieren|noch_einmal_passieren|noch_einmal_vorkommen|mehr_passieren',
    'kein(e|en|er|es|)|nicht_ein|nicht_eine ..1 einzige* ..8 verliert|verloren|entlassen|warten|betroffen|gestrichen|gehen|muss|wird',
    'nur|bloss ..1 gewinnen',
    'ein fuer_alle_mal',
    'ein|und fuer ..1 alle_mal',
    'absolut*|voellig|hundertprozentig*|garantiert ..2 sicher*|sicherheit|schutz|risikofrei|dicht|sauber|anonym|gesund',
    'ohne_ausnahme|ohne_wenn_und_aber|in_jedem_fall|auf_jeden_fall|hundertprozentig|mit_sicherheit|todsicher',
    'alle|jede(r|n|s|) ..3 arbeitsplaetze|arbeitsplatz|jobs|stellen|mitarbeiter|kollegen|filialen|kunden|termine|rechnungen ..5 sicher|bleiben|behalten|geliefert|garantiert',
    'heilen ..4 <illness>|krebs|arthrose',
    'gewinn(e|)|rendite ..4 sicher|garantiert|ohne_risiko|risikofrei',
  ],
  unless: [
    'tarifvertrag|gesetzlich|vertraglich|sozialplan|einlagensicherung|geprueft|laut|gemessen|tuev',
    'wer ..6 verspricht|garantiert',
    'bis zum|ende|montag|freitag|mai|juni|juli|august|september|oktober|november|dezember|januar|februar|maerz|april',
    'bis|ab|am <number>',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Every guarantee is measured by its first exception',
});

export const examples: Examples = {
  flags: [
    '⟦So ein Ausfall wird sich nicht wiederholen⟧.',
    'Es wird nie mehr wehtun, ⟦das verspreche ich Ihnen⟧.',
    '⟦Kein einziger Arbeitsplatz wird gestrichen⟧.',
    'Wer bei uns einsteigt, ⟦kann nur gewinnen⟧.',
    '⟦Damit ist das Problem ein für alle Mal gelöst⟧.',
    '⟦Sie können sich darauf blind verlassen⟧.',
    '⟦Ihren Daten bieten wir absoluten Schutz⟧.',
  ],
  passes: [
    'Ich kann das nicht versprechen.',
    'Wir hatten pünktliche Züge versprochen, und wir haben es nicht gehalten.',
    'Wer absolute Sicherheit verspricht, lügt.',
    'Kündigungen schließt der Tarifvertrag bis 2027 aus, keine einzige Stelle wird gestrichen.',
    'Das Bild werde ich nie wieder hergeben.',
    'Wir tun alles, damit das nicht noch einmal passiert.',
  ],
};
