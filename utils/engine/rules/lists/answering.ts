import type { Language } from '../../types';

/** Words by which an answer takes up what was said, normalised, as regular expressions over normalised text. */
export interface AnsweringWords {
  /** A direct opening: yes, no, because, you are right. */
  readonly opens: RegExp;
  /** Owning up, anywhere. */
  readonly admits: RegExp;
  /** A step, a time, a person to turn to. */
  readonly steps: RegExp;
  /** Praise of oneself, or talk of something else. */
  readonly deflects: RegExp;
  /** The other text complains. */
  readonly complains: RegExp;
}

export const answeringWords: Readonly<Record<Language, AnsweringWords>> = {
  de: {
    opens:
      /^(?:\p{L}+[,!]? )?(?:ja|nein|doch|jein|stimmt|richtig|genau|korrekt|weil|gar nicht|ich,|beides|die \d|das (?:stimmt|war|ist richtig|wort)|sie haben recht|du hast recht|da haben sie|guter punkt|berechtigt|zu recht|hab ich|haben wir|wenn sie|\d)/u,
    admits:
      /\b(?:(?:mein|unser)(?:e|em|en)? (?:fehler|versaeumnis|schuld|irrtum)|haett?en? (?:\p{L}+ ){0,6}(?:muessen|sollen|duerfen|gehoert)|war(?:en)? (?:\p{L}+ )?(?:falsch|daneben|toericht|dumm|zu (?:viel|spaet|langsam))|(?:da )?haben wir geschlafen|verstehe? ich|tut mir (?:\p{L}+ )?leid, dass|bitte ich um entschuldigung|stimmen|sie haben recht|verantwortlich bin ich|verzichte|weggesehen|verwechselt|vergessen|versprochen und nicht)/u,
    steps:
      /\b(?:(?:ab|bis|seit|am|zum) (?:\p{L}+ )?(?:sofort|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|gestern|\d{1,2}\.|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|mitte|ende|anfang)|heute|morgen|uebermorgen|naechste woche|uhr|ruf\p{L}* (?:ich )?(?:sie|dich|mich|uns)|rufen sie|direktnachricht|schicken sie|schreiben sie|melden sie|erstatt\p{L}+|ersetz\p{L}+|geaendert|korrigiert|geloescht|repariert|behoben|prueft|pruefen|geprueft|\S+@\S+|durchwahl|\d{3,5}[ /]\d{3,})/u,
    deflects:
      /\b(?:uebrigens|im uebrigen|zudem|nebenbei|stolz|ausgezeichnet|auszeichnung|preis gewonnen|erfahrung|am herzen|markenzeichen|seit jeher|anliegen|im mittelpunkt|mission|engagier\p{L}+|investier\p{L}+|geprueft und|zertifiz\p{L}+|unsere app|vielfach|vorreiter|wir freuen uns|danke fuer (?:ihr|dein|euer) (?:feedback|interesse|nachricht)|vielen dank fuer|weiterhin viel|kopf hoch)/u,
    complains:
      /\?|\b(?:nicht|kein\p{L}*|nie|niemand|keiner|wieder|immer noch|schon wieder|seit (?:wochen|monaten|tagen|jahren)|warte\p{L}*|kaputt|falsch|schlecht|peinlich|frech\p{L}*|unverschaemt|skandal|luege\p{L}*|enttaeusch\p{L}+|schlie(?:ss)\p{L}+|teuer|weniger|zu spaet|verpasst|versprochen|gebraucht|statt|zerreisst|gesperrt)/u,
  },
  en: {
    opens:
      /^(?:[\p{L}.]+[,!]? )?(?:yes|no|none|nobody|because|correct|right|true|fair|agreed|guilty|you are right|you re right|you're right|well spotted|rightly|four|three|two|five|six|seven|eight|nine|ten|i (?:didn|signed|take|got|was|had|changed)|we (?:lost|printed|got|forgot|didn|were)|\d|the slide|it was|it wasn)/u,
    admits:
      /\b(?:(?:my|our) (?:mistake|fault|error|failure|decision)|should(?:n't)? (?:not )?have|should've|(?:was|were) (?:\p{L}+ )?(?:wrong|late|careless|indefensible|our fault|not good enough)|you(?:'re| are) right|i(?:'m| am) sorry (?:you|that|about|for)|sorry, \p{L}+|i(?:'d| would) be angry|we (?:lost|forgot|missed|broke|failed|doubled)|i (?:doubled|signed|approved|waited|decided|chaired|didn't|was wrong)|was(?:n't)? (?:\p{L}+ )?true)/u,
    steps:
      /\b(?:(?:by|from|on|until|since|before) (?:\p{L}+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|now|january|february|march|april|may|june|july|august|september|october|november|december|the \d|\d)|tomorrow|tonight|today|this (?:week|afternoon|morning|evening)|next (?:week|month)|in the post|refund\p{L}*|replac\p{L}+|repaired|fixed|corrected|removed|deleted|taken (?:it|the|that|down)|take the|paid out|call me|ring me|give me a ring|inbox|bring it|phone|\S+@\S+|page \d+|i(?:'ve| have) (?:added|read|asked|seen|changed|spoken))/u,
    deflects:
      /\b(?:by the way|incidentally|meanwhile|also|proud|award\p{L}*|close to our hearts?|dear to|passion\p{L}*|committed|commitment|foundation|first operator|leading|invested|innovat\p{L}+|did you know|our app|check out|thank(?:s| you) for (?:your|this|taking|reaching)|welcome opportunity|the larger picture|the bigger picture|world[- ]class|our values|purpose|believe in|happy to|awesome)/u,
    complains:
      /\?|\b(?:not|no|never|nobody|again|still|since|third|second|wait\p{L}*|broken|wrong|worse|shame|disgust\p{L}*|joke|lied?|ripped|late|without|missing|ignored|useless|lost|smaller|dearer|gone|explain|convenient|silence|n't)/u,
  },
};
