import { defineFrame, type FrameExamples } from '../define';
import { history } from '../german-guards';

/** Benoit, image repair: corrective action */
export default defineFrame({
  id: 'de/apology',
  language: 'de',
  scope: { reply: false },
  announces: [
    '<apologising>',
    'unser|mein|tiefes|aufrichtiges bedauern',
    'habe(n|) ..3 fehler gemacht|begangen',
    'verzeih(en|t) ..2 uns|mir',
    'tut ..4 leid',
    'nicht ..2 anspruch ..2 entsprochen|entspricht|gerecht',
    'haette(n|) ..4 nicht ..2 passieren|geschehen|vorkommen duerfen',
  ],
  unless: [
    ...history,
    'nicht|niemals|statt|ohne ..4 entschuldigen|entschuldigung|leid|sorry|bedauern',
    '^ warum|man|niemand|manche',
    '^ wer ..6 muss|sollte|kann|entschuldigt',
    'beileid|tod|todes|verstorben*|gestorben|hinterbliebenen|laenge|*werbung|handschrift|wortspiel|kalauer|foto|denglisch|verspaetete',
    'leid um',
    'man|jemand ..3 entschuldig*',
    'ausmacht|seminar|antworte(n|)',
    'muss|musste ..2 sich ..2 entschuldigen',
  ],
  slots: [
    {
      id: 'what',
      question: 'apologyWhat',
      answers: [
        'dass|weil|nachdem|wegen|versehentlich|doppelt|falsch(e|en|er|es|)|zu_spaet|zu_lange|zu_wenig|zu_hoch|verspaetet|vertauscht',
        'habe(n|)|hatte(n|) ..8 <done>|versprochen|gesagt|geschrieben|geliefert|behauptet|informiert|weggeschickt|berechnet|abgebucht|gelassen|abgesagt',
        '<number> ..3 <customers>|<people>',
      ],
      unless: ['<money>'],
    },
    {
      id: 'repair',
      question: 'apologyRepair',
      answers: [
        '<remedy>|<change>|<contact>|<done>',
        'bis|am|ab ..3 <month>|<weekday>',
        'ist|sind ..4 zurueck',
        'ich|wir <doing>',
        '<doing> ich|wir',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Unser Plakat hat viele Menschen verletzt. Dafür entschuldigen wir uns in aller Form. Wir nehmen das sehr ernst.',
      slots: ['what', 'repair'],
    },
    {
      text: 'Ich bitte um Entschuldigung, dass 300 Pakete vor Weihnachten nicht angekommen sind. Das war nicht unser Anspruch.',
      slots: ['repair'],
    },
    {
      text: 'Das tut mir sehr leid. So sind wir nicht, und so wollen wir nicht gesehen werden.',
      slots: ['what', 'repair'],
    },
    {
      text: 'Wir haben Fehler gemacht. Das bedauern wir sehr. Unsere Werte sind uns wichtig.',
      slots: ['what', 'repair'],
    },
  ],
  silent: [
    'Für die Panne mit den doppelten Rechnungen bitte ich um Entschuldigung. 214 Kunden haben zu viel bezahlt, das Geld ist seit gestern zurück.',
    'Am Pfingstwochenende haben wir 23 Gäste weggeschickt. Ich habe alle angerufen und um Entschuldigung gebeten. Wir erstatten den Reisepreis.',
    'Sorry für die Länge dieses Beitrags.',
    'Wer führt, muss sich entschuldigen können. Eine Entschuldigung ist kein Zeichen von Schwäche.',
    'Es tut mir leid um den kleinen Buchladen an der Ecke, ich war oft dort.',
    'Ich habe das Angebot falsch kalkuliert und mich heute bei der Kundin entschuldigt. Die Differenz zahlen wir.',
    'Wir bedauern den Tod unseres Kollegen Jens Wolter.',
  ],
};
