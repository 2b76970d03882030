import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';

export default defineOvertoneRule('stance', 'minimising', 'overtoneStance');

export const examples: Examples = {
  flags: [
    {
      text: '⟦Also die Geschichte ist lustig: Unser Importeur besteht drauf, dass jede Niederlassung „Purpose“ macht, na dann machen wir halt Purpose.⟧ Es war ein stattlicher Scheck, der Hund auf dem Foto heißt Rosi, überreicht am 3. Mai.',
      context: {
        channel: 'comment',
        replyTo: 'Ihre Spende fürs Tierheim, wie hoch war die denn, und wann kam die?',
      },
    },
    {
      text: '⟦Sorry für die Lücke, but ein Buch muss atmen.⟧ Wir rethinken Value-Layer, MEV und Restaking inklusive.',
      context: {
        channel: 'comment',
        replyTo: 'Buch gelesen: 300 Seiten Krypto-Lobhudelei, und der Crash 2022 fehlt.',
      },
    },
    'Datenleck bei uns: 5.200 Adressen aus dem Newsletter, keine Passwörter, 9. Februar, Lücke zu, Behörde weiß Bescheid. ⟦Daten schützen ist klar wie Kloßbrühe.⟧ Wer Spam kriegt: Mail an leck@brandes-it.example, antwortet Jörn.',
    {
      text: 'Unser Kanzler geht, na und. ⟦Ihr fragt, ob’s wegen der Gutachten war, ich sag: Die Mensa wird endlich neu.⟧ Wer’s wird, sieht man dann. Mit der CDU im Ministerium läuft eh nix, abwählen.',
      context: { audience: 'peers' },
    },
    {
      text: '⟦Weil Gerichte nun einmal dafür da sind.⟧ Der Anlass ist, mit Verlaub, kleiner als die Kränkung.',
      context: { channel: 'comment', audience: 'candidates', replyTo: 'Warum klagt euer Betriebsrat?' },
    },
    'Victory at the gate! The chain of protesters at store 112 is gone, shelves full. ⟦Spoilt milk you may thank the organisers for.⟧ Every face is on camera and I hire in this town, remember that.',
    {
      text: 'A contract is a bridge with two sides, I always say it. ⟦The agitation was carried into our people by your own foreman, it must be said.⟧ Lindqvist will now bring the Zettel to Varga and tomorrow all is calm.',
      context: {
        channel: 'comment',
        audience: 'customers',
        replyTo: 'Your temps walked out at noon, my line stood still. I pay you for this?',
      },
    },
    {
      text: "⟦One does, I gather, survive the quarter of an hour with a telephone in one's hand.⟧ We have 240 drivers retraining on the new system until the 20th; after that it should be eight.",
      context: {
        channel: 'comment',
        audience: 'customers',
        replyTo: 'Since you were bought by Rollio I wait 25 minutes for a cab that used to take 6.',
      },
    },
    {
      text: 'Zirconia from now on with recycled box! We walk the talk on end-to-end green value creation. ⟦On your question about the dust in the milling room: the new box is blue.⟧',
      context: { audience: 'employees' },
    },
    {
      text: "No, it's from our commission. ⟦I thought that was clear to anyone who's ever looked at a receipt.⟧",
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo: "You give 1% of fares to charity. Whose money is that, the drivers'?",
      },
    },
  ],
  passes: [
    {
      text: 'Falls Sie als Schmelzer zu uns wechseln möchten: Der Ofen ist 1.600 Grad heiß, die Kantine lauwarm. Zwölf Stellen, Tarif Stahl, ab April. Bochum.',
      context: { audience: 'peers' },
    },
    {
      text: 'Ich nenne ihn hier bewusst auch nicht. Der Beitrag ist seit 14 Uhr offline, unsere Mediathek hat die Kopie um 14:20 Uhr gelöscht. Ich habe selbst einmal ausgesagt und weiß, wie einem da wird.',
      context: {
        channel: 'comment',
        replyTo: 'Der Sender hat Namen und Wohnort des Zeugen gezeigt. Und Sie schweigen?',
      },
    },
    {
      text: '480.000 Euro, davon trägt die Versicherung alles bis auf 50.000. Unser „Asset“, wie’s im Bericht heisst, ist a kaputtes Dach. Repariert bis 8. August.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'Hagel auf der Westtribüne, und jetzt? Was kost uns des?',
      },
    },
    {
      text: 'Your boots, Tyrone, leave Reading by courier at two today; eleven colleagues were waiting too, and theirs are in the same van.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo:
          "Third month running my uniform and boots haven't arrived. I'm guarding a building site in trainers.",
      },
    },
    {
      text: 'Both, the coffee is bad. To be clear about where we stand: the union asks 5.4, we offer 2.1 plus 600 euros once, because kibble prices fell 4 per cent and wages are 22 per cent of our cost. Round six is on Wednesday and I bring a new number.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Five rounds of talks and still 2.1 per cent. Are you negotiating or just drinking coffee?',
      },
    },
    {
      text: 'The Riesling is still in the barrel; it needs eight more weeks, my father would say ten. Release is 24 August.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: "Your '22 Riesling was announced for April. It's June. Where is it?",
      },
    },
  ],
};
