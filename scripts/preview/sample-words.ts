/** Reasons and questions of the sample report, which belongs to no rule. */
export const sampleWords: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    reason_sampleApology:
      'Das „falls“ stellt infrage, dass überhaupt jemand verletzt wurde; gelesen wird: Es tut Ihnen nicht leid.',
    reason_sampleEuphemism:
      '„{word}“ verschleiert, dass Menschen ihre Arbeit verlieren. Genau dieses Wort wird zitiert werden.',
    reason_sampleForced: 'Wer keine Wahl hatte, trägt auch keine Verantwortung; so wird es gelesen.',
    reason_sampleGuarantee: 'Niemand kann das garantieren. Hält es nicht, wird man Sie daran messen.',
    reason_sampleJargon: '„Synergien heben“ sagt Außenstehenden nicht, was sich ändert.',
    reason_sampleFiller: 'Das Wort trägt hier nichts bei.',
    advice_sampleApology:
      'Benennen Sie, was geschehen ist und wen es trifft, und entschuldigen Sie sich dann ohne Bedingung.',
    advice_sampleForced:
      'Sagen Sie, welche Möglichkeiten es gab und warum Sie sich für diese entschieden haben.',
    question_sampleSupport:
      'Was bekommen die Betroffenen: Abfindung, Transfergesellschaft, Hilfe bei der Suche?',
    question_sampleWhen: 'Wann gehen die ersten, und wann erfahren es alle anderen?',
  },
  en: {
    reason_sampleApology: 'The “if” doubts that anyone was hurt at all; it reads as: you are not sorry.',
    reason_sampleEuphemism:
      '“{word}” hides that people lose their jobs. This is the word that will be quoted.',
    reason_sampleForced: 'Whoever had no choice bears no responsibility; that is how it is read.',
    reason_sampleGuarantee: 'Nobody can guarantee this. If it fails, you will be measured by it.',
    reason_sampleJargon: '“Unlock synergies” tells an outsider nothing about what changes.',
    reason_sampleFiller: 'The word adds nothing here.',
    advice_sampleApology: 'Name what happened and to whom, and then apologise without a condition.',
    advice_sampleForced: 'Say which options there were and why you chose this one.',
    question_sampleSupport: 'What do those affected get: severance, help with finding work?',
    question_sampleWhen: 'When do the first ones leave, and when does everyone else learn of it?',
  },
};
