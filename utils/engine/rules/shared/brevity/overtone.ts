import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('brevity', 'telegraphic', 'overtoneBrevity');

export const examples: Examples = {
  flags: [
    {
      text: '⟦Beschluß gefaßt, Deputat 26, ab August, Anhörung folgt.⟧ Mit Verlaub, wer jede Sitzung verschläft, den weckt eben die Zeitung.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Wieso erfährt der Betriebsrat vom neuen Stundendeputat aus der Zeitung?',
      },
    },
    {
      text: 'Haha, weil er recht hat, war zu kurz, 20 Minuten statt 30. Wird ab 1. Mai 30. Bei uns wird Gesetz eingehalten, das ist ja wie Zähneputzen, das sagt man nicht extra. ⟦Rest: Kantine neu, Bank draußen, BR happy, ich auch.⟧',
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo: 'Warum hat der Betriebsrat bei euch die Pausenregelung gekippt?',
      },
    },
    {
      text: '„Warum sagt ihr denn nichts?“ Tja. Seit Dienstag wird gegen uns ermittelt. Ich kann schlecht schlafen, das dürft ihr wissen. ⟦StA im Haus, Akten mit, Anwalt dran, Fertigung normal, Rest später.⟧ Die Kollegen aus der Region haben angerufen, danke dafür.',
      context: { audience: 'peers' },
    },
    {
      text: 'Wer? Ich. ⟦Di–Do Präsenz, Rest frei, Härtefälle PR, Details Intranet.⟧ Es geht um hybride Kollaborationsexzellenz, basta.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Wer hat sich diese Anwesenheitsregel ausgedacht?',
      },
    },
    'Dear neighbours of the arena. ⟦Forecast season: 31 matches, 26 low, 4 medium, 1 high, guards accordingly, dogs no, barriers yes.⟧ The high one is the derby on 9 May; Lower Street is shut from four until nine, and residents pass with the blue card that lies in your letterbox.',
    {
      text: '⟦By the by, before the soup gets cold: portal down Tue, up Wed, cause cable, digger, all good now.⟧ Bond payments were touched a little. To those who ask for their coupon: our new canteen has now a salad wall!',
      context: { audience: 'investors' },
    },
    {
      text: '⟦Dear member firms, fees: up from 1 Jan. Reasons known, committee minuted, treasurer sick, no scope.⟧ Discount for those under ten staff stays at half.',
      context: { audience: 'peers' },
    },
    {
      text: "By the way our graduates' play is up now!! ⟦Fri + Sat 8pm, studio B, tix door, bar open, dogs no.⟧ You'll see what we teach: Laban efforts on a Meisner spine with a bit of viewpoints. Auditions for next year are 4 to 6 May, fee is 20 euro, two monologues.",
      context: { audience: 'candidates' },
    },
  ],
  passes: plainAnswers,
};
