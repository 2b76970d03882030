import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/context/name-mild',
  dimension: 'context',
  kind: 'unexplained-name',
  severity: 'polish',
  advice: 'explainInHalfASentence',
  weigh: [{ scope: { channels: ['message'] }, severity: 'none' }],
  phrases: [
    'projekt|programm|initiative|operation|codename|vorhaben|teilprojekt|pilotprojekt|workstream|arbeitsgruppe|taskforce|task_force|cluster|modul <capital>',
    '*-projekt|*-programm|*-initiative|*-release|*-rollout|*-migration|*-launch|*-board|*-taskforce|*-task-force|*-welle|*-cutover|*-summit',
    '=Horizon|=Phoenix|=Atlas|=Polaris|=Nova|=Titan|=Apollo|=Orion|=Aurora|=Nordstern|=Polarstern|=Helios|=Zenit|=Vega|=Pegasus|=Sirius|=Everest ist|war|kommt|laeuft|geht|wird|hat|bleibt|startet|steht|live|fertig',
    'danke|dank|gruss|gruesse|applaus|shoutout|shout-out|kudos|props|respekt [an|vor|fuer] =Kalle|=Susi|=Basti|=Flo|=Steffi|=Uli|=Hansi|=Tommy|=Andi|=Micha|=Matze|=Manni|=Moni|=Gabi|=Conny|=Uschi|=Olli|=Kathi|=Sepp|=Wolle|=Thomas|=Michael|=Andreas|=Stefan|=Peter|=Anna|=Julia|=Sabine|=Petra|=Tobias|=Jan|=Lisa|=Lena|=Tom|=Kerstin|=Sandra|=Claudia|=Markus',
    'unser(e|en|em|er|) =Kalle|=Susi|=Basti|=Flo|=Steffi|=Uli|=Hansi|=Tommy|=Andi|=Micha|=Matze|=Manni|=Moni|=Gabi|=Conny|=Uschi|=Olli|=Kathi|=Sepp|=Wolle|=Thomas|=Michael|=Andreas|=Stefan|=Peter|=Anna|=Julia|=Sabine|=Petra|=Tobias|=Jan|=Lisa|=Lena|=Tom',
  ],
  unless: [
    'heisst|namens|genannt|nennen|steht_fuer|das_ist|also|kurz|bedeutet|getauft',
    'unser(e|er|em|en|es|) neu(e|er|es|en|em|) [..3] <capital>',
  ],
  notInQuestion: true,
  source: 'Names readers outside cannot know',
});

export const examples: Examples = {
  flags: [
    'Die ⟦Taskforce Nord⟧ hat geliefert.',
    'Der ⟦HERA-Rollout⟧ ist geschafft.',
    '⟦Orion ist⟧ endlich da.',
    '⟦Danke an Kerstin⟧ für alles.',
    'Die ⟦SAP-Migration⟧ lief glatt.',
    'Das haben wir ⟦unserem Basti⟧ zu verdanken.',
  ],
  passes: [
    'Unser Buchungssystem heißt Orion.',
    'Der Rollout ist geschafft.',
    'Danke für alles.',
    'Die zweite Phase des Umbaus läuft.',
    'Das Team hat geliefert.',
    'Was ist das Projekt Kobalt?',
  ],
};
