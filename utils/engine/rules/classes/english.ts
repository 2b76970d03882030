import type { Classes } from '../../match/trie';

/** Members are plain phrases: endings and alternatives, no gaps. */
export const english: Classes = {
  author: ['i|we|me|us|my|our|ours|mine'],
  apology: ['apologi(s|z)(e|es|ed|ing)', 'apology|apologies', 'sorry', 'regret(s|ted|)', 'forgive'],
  feeling: ['offended|hurt|upset|uncomfortable|insulted|disappointed|inconvenienced|uneasy|misled|excluded|unwelcome|distressed|bothered|annoyed'],
  reporting: ['said|says|claimed|claims|argued|argues|wrote|writes|according_to|told|tells'],
};
