/** Built-in classes, told from a word's letters alone: `<number>`, `<year>`, `<capital>`, `<acronym>`, `<sign>`. */
export function shapesOf(word: string, norm: string): readonly string[] {
  const first = word.charAt(0);
  if (first >= '0' && first <= '9') return /^(?:19|20)\d\d$/.test(word) ? ['number', 'year'] : ['number'];
  if (word.length === 1 && '€$£%'.includes(word)) return ['sign'];
  if (numberWords.has(norm) || compoundNumber.test(norm)) return ['number', 'number-word'];
  if (first === first.toLowerCase()) return [];
  return word.length > 1 && word === word.toUpperCase() ? ['capital', 'acronym'] : ['capital'];
}

const numberWords = new Set(
  (
    'zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig hundert ' +
    'tausend million millionen mrd mio milliarde milliarden dutzend ' +
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred thousand billion millions billions dozen'
  ).split(' '),
);

const compoundNumber =
  /^(?:(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun)(?:und(?:zwanzig|dreissig|vierzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)|(?:hundert|tausend).*)|(?:drei|vier|fuenf|sech|sieb|acht|neun)zehn|(?:ein)?(?:hundert|tausend)(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf).*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine))$/;
