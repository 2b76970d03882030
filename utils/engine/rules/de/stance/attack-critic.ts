import { definePhraseRule, type Examples } from '../../define';

/** Belittles the one who criticises instead of answering him. */
export default definePhraseRule({
  id: 'de/stance/attack-critic',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'stop',
  advice: 'answerTheArgument',
  phrases: [
    'urteil|meinung|story|ergebnis ..2 stand|gefaellt|fertig ..2 fest|ehe|bevor|laengst|vorher',
    'nach|immer|staendig|nur ..2 haar in der suppe',
    'spricht ..4 enttaeuschung|verbitterung|eitelkeit|missgunst|unwissenheit',
    'es ..3 nicht gereicht hat',
    'urteilt|redet|schreibt|kommentiert|doziert ..3 wie ein|eine|der|die ..1 <capital>',

    'wer ..2 noch_nie|noch_nicht|nie|niemals|nicht_einmal|selbst_nie ..8 hat|gefuehrt|gesehen|gearbeitet|ueberwiesen|unterschrieben|verdient|gemacht',
    'selbsternannte*|besserwisser(n|)|moralapostel(n|)|gutmensch(en|)|wutbuerger(n|)|noergler(n|)|neider(n|)|troll(e|en|)',
    'spricht|sprechen ..4 neid|frust|hass',
    'aus|vor ..1 neid|frust',
    'es|ihnen|euch geht|ging ..5 doch|nur|offenbar|offensichtlich|wohl|nicht|ja|gar_nicht|allein|laengst_nicht ..4 um ..6 sache|klicks|auflage|quote|schlagzeilen|geld|stimmung|spenden|skandal|schlecht_zu_machen',
    'sie|ihr|du|die|der haben|hast|hat|wollen|verstehen|kennen|scheinen|sind ..2 offenbar|offensichtlich|wohl|ganz_offensichtlich ..6 gelesen|verstanden|gehoert|nicht|nie|kein|keine|keinen|zu_viel|wissen|ueberfordert|zeit',
    'anonym* ..2 profil*|trolle',
    'ferndiagnose(n|)|besserwisserei ..3 brauchen|sparen|sparsam|geben|von',
    'nicht ernst zu nehmen',
    'von jemandem|jemand|einem|leuten|einer ..4 der|die ..8 haette|haetten|lasse|lassen|brauchen|erwartet|muessen|muss ..6 nicht|nichts|mehr|anders|mir|uns|keine',
    'schlecht recherchiert*',
    'troeste* ..6 neid',
    'getroffene hunde bellen',
    'zu viel ..2 freizeit|zeit',
  ],
  unless: [
    'freizeit ..6 bei_uns|uns',
    'haben|hatten|hat recht',
    'norweg*|souvenir(s|)|maerchen|*troll(e|en)_gesellschaft',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: attack the accuser',
});

export const examples: Examples = {
  flags: [
    '⟦Wer noch nie Löhne gezahlt hat⟧, redet leicht.',
    '⟦Sie haben offenbar nur die Überschrift gelesen⟧.',
    '⟦Der Artikel ist schlecht recherchiert⟧.',
    '⟦Ihnen und den anderen selbsternannten Experten sei gesagt⟧: Die Zahlen stimmen.',
    '⟦Aus dieser Kritik spricht der pure Neid⟧.',
    '⟦Es geht Ihnen doch nur um Klicks⟧.',
    '⟦Auf anonyme Profile antworte ich nicht⟧.',
    '⟦Von Leuten, die nie eine Firma geführt haben, lasse ich mir nichts vorschreiben⟧.',
  ],
  passes: [
    'Wer uns noch nicht kennt, ist am Samstag willkommen.',
    'Ich hatte damals keine Ahnung von Buchhaltung.',
    'Sie haben recht, das war schlecht recherchiert von uns.',
    'Ihre Kritik habe ich gelesen, hier ist meine Antwort.',
    'Ich war zu feige, es selbst zu sagen.',
    'Die Redaktion hat nach den Zahlen gefragt, hier sind sie.',
    'Norwegische Trolle gibt es als Souvenir.',
  ],
};
