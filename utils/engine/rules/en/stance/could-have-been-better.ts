import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/could-have-been-better',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'sayWhoActed',
  unlessText: ['<concession>'],
  phrases: [
    'could|might|should|ought ..2 have ..1 been ..2 communicated|handled|done|avoided|explained|managed|organised|organized|prepared|planned|coordinated|announced|told|phrased|worded|put|solved|dealt ..3 better|differently|earlier|sooner|more|clearer|more_clearly|in_advance|with',
    'communication|coordination|information|process|timing|handling|wording|planning|preparation|announcement|rollout|roll-out|launch|cooperation ..4 could|was|has|did ..2 have ..1 been|gone|run|suboptimal|less_than|not ..2 better|smoother|ideal|optimal|clearer|happy|perfect|smooth',
    'less than ideal|optimal|perfect|happy|smooth|fortunate',
    'suboptimal|sub-optimal',
    'was|were not ..2 optimal|ideal|always_ideal|as_smooth',
    'should not|never have ..1 been ..1 sent|published|posted|said|printed|signed|shipped|sold|used|released|served|charged|left|there|possible|allowed',
    'wrong|old|outdated|incorrect|expired|faulty ..2 list|version|figure(s|)|price(s|)|date|file|template|address(es|)|label(s|)|batch|part(s|)|number(s|)|data|amount|account|code|rate|size|photo|picture|text|letter ..3 was|were|got|went|ended|has_been|had_been ..2 used|sent|printed|applied|charged|shipped|uploaded|published|delivered|attached|entered|fitted|built|loaded|out|up',
    'letter(s|)|e-mail(s|)|email(s|)|message(s|)|invoice(s|)|reminder(s|)|notice(s|)|post|version|batch|figures ..3 went|go|gone|slipped|left ..1 out|off|through',
    'ended up ..2 in|on|at|with|being|being_sent|getting',
    'assumption(s|)|word(s|)|tone|shortcut(s|)|compromise(s|)|expectation(s|) ..2 was|were|got|had_been ..2 made|chosen|struck|taken|raised|set|used',
    'things <be> ..2 said|done|written|overlooked|forgotten|missed|promised|assumed',
    'with|in hindsight|today|retrospect ..6 would|could|might|should',
    'nobody|no_one ..2 noticed|saw|realised|realized|checked|picked|spotted|caught|told|knew|stopped',
    'not where|what|how it|they should',
    'slip(s|ped|) through|past|by',
    'never left|reached|arrived|made_it',
    'was|were|been|got|had_been ..1 silenced|switched_off|turned_off|disabled|disconnected|propped|left_open|left_on|left_unlocked|left_unattended|left_behind|double-booked|overbooked|miscounted|miscalculated|misjudged|underestimated|mispriced|mislabelled|mislabeled|misaddressed|unfortunately|regrettably|sadly|double|charged_twice|sent_twice|booked_twice',
  ],
  except: [
    'ended up in|with|at ..3 love|school|laughing|friends|hands',
    'nobody|no_one ..2 knew ..2 me|him|her',
    'ended up ..1 being ..1 right',
    'never left the_town|the_company|home',
  ],
  unless: [
    '<ownership>',
    'by',
    'i|we ..2 forgot|lost|sent|left|put|made|used|took|wrote|printed|should|could|would|did|had|were|was|signed',
    'my|our hindsight|tone|words',
    'thief|hacker(s|)|attacker(s|)|flood|fire|storm',
  ],
  unlessNear: [
    '<ownership>',
    'i|we forgot|lost|sent|left|put|made|used|took|wrote|printed|copied|had|planned|trusted|did_not',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦This could have been communicated better⟧.',
    '⟦Communication around the move was not ideal⟧.',
    '⟦The wrong list was used for the Friday mailing⟧.',
    '⟦On Thursday letters went out to people who had already paid⟧.',
    '⟦Some of the pallets ended up in Rotterdam⟧.',
    '⟦Things were said in that meeting that didn’t need saying⟧.',
    '⟦In hindsight some of it would have been done differently⟧.',
    '⟦The alarm had been switched off for the works⟧.',
  ],
  passes: [
    'I could have explained it better.',
    'The wrong list was used because we keep two. We should have deleted one.',
    'We ended up in Rotterdam by chance and stayed for ten years.',
    'The alarm was switched off by the thief.',
    'The letters went out on Monday, and I signed each of them.',
    'In hindsight I would have asked the drivers first.',
  ],
};
