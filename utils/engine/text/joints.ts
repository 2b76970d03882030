/** Words that hold a sentence together: without any, it is a wire. Spelled as words are compared, in both languages. */
export const joints: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines mein meine meinen meinem unser unsere unseren unserem ' +
    'ihr ihre ihren ihrem ihnen sein seine ich wir sie es er du euch uns man sich ist sind war waren wird werden wurde wurden ' +
    'hat haben hatte hatten kann koennen muss muessen dass weil wenn sondern aber denn wie was wer wo warum welche ' +
    'dieser diese dieses nicht keine kein keiner nie bitte danke gruss gern ' +
    'the a an my our your their his its i we you they he she it me us them is are was were be been being has have had will ' +
    'would could should do does did can that because if this these those what who why how where never please thanks thank ' +
    'sorry not but'
  ).split(' '),
);
