import { definePhraseRule, type Examples } from '../../define';

/** Lectures: what everybody knows, what one could have read, for the last time. */
export default definePhraseRule({
  id: 'de/stance/obviousness-lesson',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'polish',
  advice: 'explainInstead',
  phrases: [
    'sollte*|muesste* ..4 man|sie|ihr|du|jeder|jedem|allen|ihnen|euch|eigentlich|inzwischen|langsam|doch ..6 kennen|wissen|verstehen|klar_sein|bekannt_sein|verstanden_haben|gehoert_haben|gelesen_haben|angekommen|bewusst_sein',
    'sollte(n|)|muesste(n|) ..6 bekannt|klar|selbstverstaendlich|einleuchtend|verstaendlich|offensichtlich ..1 sein',
    'prophet ..3 sein|um',
    'einmaleins',
    'spricht|sprechen ..3 fuer sich',
    'keine frage dass|$',
    'kein ..1 geheimnis',
    'natur der sache|dinge',
    'muss|soll|braucht|muessen|sollen ..2 ich|man|wir ..2 wirklich|ernsthaft|jetzt|hier|ihnen|noch ..5 erklaeren|wiederholen|sagen',
    'noch einmal|mal ..2 fuer|ganz|zum|in_ruhe|langsam|deutlich|klar ..2 alle|langsam|deutlich|mitschreiben|einfach',
    'zur|nur_zur erinnerung',
    'bereits|schon|mehrfach|oft_genug|immer_wieder ..3 gesagt|erklaert|mitgeteilt|kommuniziert',
    'steht|stand alles',
    'wer ..6 sich ..4 auskennt',
    'wer ..4 kennt|versteht|weiss|gelernt_hat|rechnen|lesen|nachdenkt ..2 der|die|weiss|sieht|versteht|kann|wird|kommt|haette|ist',
    'weiss|wissen|versteht|verstehen|kennt|sieht ..3 jede(r|s|)|alle|jedes_kind|man',
    'erfahrungsgemaess|wie_ueblich',
    'fakt ist|bleibt',
    'tatsache ist|bleibt',
    'ende der geschichte',
    'ihnen|euch ..4 entgangen',
    'wir sind|ich_bin ..1 kein|keine ..2 wunschkonzert|behoerde|bank|kindergarten',
    'wunschkonzert',
  ],
  unless: ['<owning>', '<repairing>', '<apologising>', 'gern|gerne ..3 persoenlich|telefon*|am_telefon'],
  onlyInText: ['<contested>'],
  extent: 'clause',
  source: 'What is called obvious tells the reader that he is slow',
});

const reply = (text: string) => ({
  text,
  context: {
    channel: 'comment' as const,
    replyTo: 'Warum kostet die Verlegung auf ein anderes Zimmer 40 Euro?',
  },
});

export const examples: Examples = {
  flags: [
    reply('⟦Das Prinzip sollte man eigentlich kennen⟧.'),
    reply('⟦Muss ich wirklich erklären⟧, wie ein Dienstplan entsteht?'),
    reply('⟦Zur Erinnerung⟧: Die Gebühr gilt seit März.'),
    reply('⟦Das steht alles auf unserer Homepage⟧.'),
    reply('⟦Wer sich ein wenig auskennt⟧, weiß das.'),
    reply('⟦Wir sind schließlich kein Wunschkonzert⟧.'),
    reply('⟦Wie bereits mitgeteilt⟧, ist das Haus voll.'),
  ],
  passes: [
    reply('Das stand nur im Kleingedruckten, Sie haben recht.'),
    reply('Das hätte ich wissen müssen.'),
    reply('Die 40 Euro entfallen ab Montag, wir erstatten sie Ihnen.'),
    reply('Selbstverständlich ist das nicht, danke für den Hinweis.'),
    reply('Die Zimmer im Altbau haben kein Bad.'),
    'Das Haus steht seit 1902 in der Altstadt.',
  ],
};
