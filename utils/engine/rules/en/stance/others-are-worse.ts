import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/others-are-worse',
  dimension: 'stance',
  kind: 'whataboutism',
  severity: 'polish',
  advice: 'speakForYourself',
  phrases: [
    'compared with|to|against ..1 what|how ..6 do|does|put*|emit*|pump*|burn*|charge*|pay*|spend*|waste*|throw*|dump*|lose*',
    'nobody|no_one ..1 says|bats|raises|blinks|turns|lifts|asks boo|an_eyelid|an_eyebrow|a_hair|a_finger|about_them|about_that',
    'without anybody|anyone|a_soul|the_press|the_media ..1 bat*|say*|notic*|complain*|rais*|blink*|ask*|writ*',
    'chain(s|)|firms|companies|industry|industries|sectors|rivals|competitors|banks|airlines|neighbours|neighbors|others|retailers|brands|giants|farms|clubs|cities|countries|competition ..6 far|much|no|way|hardly|even|lot worse|better|dirtier|dearer|more',
    'your own ..2 shop|company|firm|club|paper|party|employer|industry|house|sector|newspaper|union|council ..5 fined|sued|did|does|laid|cut|closed|same|too|raised|pays',
    'what about|of ..3 <competitor>|others|airlines|banks|farms|cars|neighbours|china|everyone_else',
    'try|ask|see|wait|look ..3 what|how|for ..3 <competitor>|others|elsewhere|big_chains|banks ..3 charge*|do|pay*|treat*|offer*|take|happens',
    'other ..2 companies|firms|banks|airlines|hospitals|clubs|chains|cities|countries ..5 every_year|all_the_time|every_day|every_week|for_years|routinely|regularly|day_in',
    'single|singled|pick|picked|picks ..2 us|me|our ..1 out|on',
  ],
  unless: ['<ownership>'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Compared with what the cement works puts up its chimney⟧, our lorries hardly count.',
    '⟦The big chains pay far worse⟧, by the way.',
    '⟦Supermarkets raise prices every month and nobody bats an eyelid⟧.',
    '⟦Your own paper laid off forty people in spring⟧.',
    '⟦Other hospitals cancel operations all the time⟧.',
    '⟦We do wonder why they picked us out⟧.',
  ],
  passes: [
    'Compared with March, complaints fell from 40 to 25.',
    'The new pump is far better than the old one.',
    'Your own team can change the settings.',
    'Other companies have asked to see the figures.',
    'Nobody asked about parking.',
    'We looked at what three chains charge and set our price at £4.',
  ],
};
