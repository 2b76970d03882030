import { defineFrame, type FrameExamples } from '../define';
import { history } from '../german-guards';

export default defineFrame({
  id: 'de/apology',
  language: 'de',
  scope: { reply: false },
  announces: [
    'hätte(n|) ..4 nicht ..2 passieren|geschehen|vorkommen ..1 dürfen',
    'nicht ..2 hätte ..1 passieren|geschehen dürfen',
    'dafür stehe|stehen ..2 gerade',
    'war|waren daneben|ein_missgriff|unglücklich|geschmacklos|unangemessen|unsensibel|ein_griff_ins_klo|missverständlich|instinktlos|deplatziert',
    'haben|habe sie|euch|dich|ihnen|viele ..4 enttäuscht|verletzt|verärgert|hängen_lassen|im_stich_gelassen|verunsichert',
    'haben|habe ..4 enttäuscht',
    'zu_recht|berechtigt(e|en|er|)|deutliche(n|r|) ..3 kritik|kritisiert',
    'kritik ..5 berechtigt|an|nehmen|angenommen|verstanden|erreicht',
    'daraus|darum lernen|gelernt|lehren',
    'aus ..2 fehler(n|) ..2 lernen|gelernt',
    'anspruch|ansprüchen|werten ..4 nicht ..2 gerecht|entsprochen|genügt|entspricht',
    'nicht ..2 anspruch ..2 entsprochen|entspricht|gerecht',
    'lief|gelaufen|läuft ..4 nicht ..2 rund|gut|optimal|wie_geplant|wie_gewünscht',
    'nicht|nicht_alles ..2 optimal|rund|glücklich|glatt gelaufen|gelaufen_ist|lief',
    'verantwortung ..4 übernehme(n|)',
    'übernehme(n|) ..4 verantwortung',
    'entschuldig(e|en) ..2 mich|uns',
    'mich|uns ..4 entschuldigen|entschuldigt',
    'um entschuldigung|verzeihung|nachsicht',
    'entschuldigung|verzeihung ..3 dafür|bei|an_alle|für',
    'tut ..2 mir|uns ..4 leid',
    'tut ..2 leid',
    'leid tut|tun',
    'bedau(re|ere|ern) ..3 ich|wir|sehr|zutiefst|das|den|dass',
    'ich|wir bedau(re|ere|ern)',
    'sorry',
    'mein|unser fehler',
    'habe(n|) ..4 fehler gemacht|begangen',
    'war|ist ..3 ein|mein|unser fehler',
  ],
  unless: [
    ...history,
    'nicht|nie|niemals|statt|ohne ..4 entschuldigen|entschuldigung|leid|sorry|bedauern',
    '^ wer|wenn|falls|warum|man|niemand|manche|viele|jemand',
    'man|jemand|chefs|führungskräfte|andere|er|sie|niemand ..3 entschuldigt|entschuldigen|entschuldigte|bedauert',
    'beileid|tod|todes|verstorben*|gestorben|angehörigen|hinterbliebenen|opfer*',
    'falls|sofern|sollte',
    'länge|qualität|wackelig*|verspätete_antwort|späte_antwort|schleichwerbung|werbung|handschrift|wortspiel|eigenlob|denglisch|überschrift|kalauer|foto',
    'entschuldigung(en|) ..6 muss|sollte|ist|war|heißt|bedeutet|klingt|wirkt',
    'tun ..2 mir leid',
    'um ..6 tut|leid',
    'leid um',
    'euch|sie|ihnen ..4 vermissen|gehen',
  ],
  slots: [
    {
      id: 'what',
      question: 'apologyWhat',
      answers: [
        'dass|weil|nachdem|wir_waren|wir_hatten|ich_hätte|ich_hatte|indem',
        'für ..4 <capital>',
        'falsch(e|en|er|es|)|zu_spät|zu_früh|zu_lange|zu_wenig|zu_hoch|zu_viel|versehentlich|doppelt|statt|überbucht|verspätet|vertauscht',
        'wegen|fehler ..5 war',
        'habe|haben|hat ..8 versprochen|gesagt|geschrieben|geschickt|vergessen|übersehen|verwechselt|ignoriert|geliefert|gestrichen|gezeigt|behauptet|gewarnt|informiert|verschickt|getan|veröffentlicht|verwendet|benutzt|kalkuliert|bestellt|beantwortet|eingehalten|zugesagt|abgesagt|weggeschickt|gebucht|berechnet|abgebucht|gelassen',
        '<number> ..3 <customers>|<people>',
      ],
    },
    {
      id: 'repair',
      question: 'apologyRepair',
      answers: [
        '<remedy>',
        '<change>',
        '<contact>',
        'bis|am|ab ..3 <month>|<weekday>',
        'biete(n|)|spreche(n|)|treffe(n|)|melde(n|)|kümmere|kümmern|lerne(n|)|hole(n|)|hört_auf|nie_wieder|nicht_wieder|nicht_mehr',
      ],
    },
  ],
  source: 'Benoit, image repair: corrective action',
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
    'Am Pfingstwochenende haben wir 23 Gäste weggeschickt. Ich habe alle angerufen und um Entschuldigung gebeten. Wir erstatten den Reisepreis.',
    'Sorry für die Länge dieses Beitrags.',
    'Wer führt, muss sich entschuldigen können. Eine Entschuldigung ist kein Zeichen von Schwäche.',
    'Es tut mir leid um den kleinen Buchladen an der Ecke, ich war oft dort.',
    'Ich habe das Angebot falsch kalkuliert und mich heute bei der Kundin entschuldigt. Die Differenz zahlen wir.',
    'Wir bedauern den Tod unseres Kollegen Jens Wolter.',
  ],
};
