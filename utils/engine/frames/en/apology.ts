import { defineFrame, type FrameExamples } from '../define';
import { history } from '../english-guards';

export default defineFrame({
  id: 'en/apology',
  language: 'en',
  scope: { reply: false },
  announces: [
    'i|we am|are ..2 sorry',
    'i|we ..2 apologi(s|z)e',
    '^ sorry|apologies|apologise|apologize',
    'my|our|sincere|heartfelt|unreserved apology|apologies',
    'i|we owe ..6 apology|apologies',
    'i|we want|wish|would|must|have|need|like ..3 to|like ..1 apologi(s|z)e|say_sorry',
    'i|we ..2 regret ..2 that|this|what|how|the|any|having',
    'i|we got|handled ..3 wrong|badly|poorly',
    'i|we made a|some|several|serious ..2 mistake(s|)|error(s|)',
    'was|were|is my|our mistake|fault|error|failure',
    'i|we let ..3 down',
    'i|we failed you|our_customers|our_guests|our_patients|our_own|our_standards|to_live|to_meet',
    'i|we fell short',
    'we|i did_not live|meet ..3 standards|expectations',
    'ask ..4 forgiveness|pardon',
    'mea_culpa',
  ],
  unless: [
    ...history,
    'not|never|nor|without|refuse|instead_of|nothing_to|no_need_to ..3 apologi(s|z)e|apologi(s|z)ing|sorry|regret|apology|regrets',
    '^ why|if|when|how|people|leaders|nobody|someone|anyone|who|should|do',
    'sorry|apologi(s|z)e|apologies ..6 long|length|late_reply|delay_in_replying|silence_on_here|quality_of|blurry|shaky|photo|spam|self-promotion|pun|plug|handwriting|caps|hashtags|grammar|accent|english|cliche|bragging|boast|double_post|reposting|cross-posting|tagging',
    'sorry to_hear|to_see|to_miss|to_have_missed|to_lose|to_disappoint|to_say_goodbye|for_your|about_your|i_missed|we_missed_you',
    'loss|died|death|passing|condolences|bereaved|mourn|funeral|grief|victims|families_of',
    'an apology is|must|should|means|needs',
    'feel|felt|bit sorry_for',
    'sorry_state|sorry_but_not|sorry_not_sorry|better_safe|safe_than_sorry',
    'by mistake|error',
    'if|anyone ..3 offend(ed|)',
    'i|we made ..3 mistake|mistakes ..4 learn|learned|learnt|career|young|founder|founding',
    'regret|regretted leaving|not|saying_yes|nothing',
    'i_let ..2 sit|settle|cool',
    'let ..4 down ..2 slope|hill|rope',
    'regret ..2 to_inform|to_say|to_announce',
  ],
  slots: [
    {
      id: 'what',
      question: 'apologyWhat',
      answers: [
        'that|because|since|when|after we|i|our|you|your|they|the|some|it|a|an|<number>',
        'for ..3 printing|sending|saying|writing|posting|using|charging|sharing|calling|cancelling|ignoring|publishing|keeping|making|taking|letting|losing|leaving|forgetting|showing|putting|delivering|selling|missing|not',
        'wrong|wrongly|late|too_late|too_long|too_early|too_high|too_few|too_little|too_many|too_much|double|twice|mistakenly|overbooked|delayed|missing|broken|lost|forgot|forgotten|mixed_up|misspelled|cancelled|canceled|unpaid|overcharged|untested|outdated|stolen|copied|promised|ignored',
        'i|we ..1 said|wrote|posted|sent|used|called|charged|cancelled|ignored|published|showed|put|told|promised|signed|approved|chose|laughed|joked|forgot|sold|delivered|shipped|printed|booked|billed|turned|kept|left|missed|took|gave|asked|invited|announced|claimed|compared|answered|quoted|shared|confused',
        'by|in ..1 printing|sending|saying|writing|posting|using|charging|sharing|calling|cancelling|ignoring|publishing|not|letting',
        '<number> ..3 <served>',
        'on|in|since|last <weekday>|<month>|week|night|month|year|weekend',
        'apologi(s|z)e|apologies|apology|sorry ..2 to <capital>',
      ],
    },
    {
      id: 'repair',
      question: 'apologyRepair',
      answers: [
        '<remedy>',
        '<change>',
        '<contact>',
        'by|until|from|next|starting|tomorrow|tonight|within ..2 <month>|<weekday>|week|month|today|tomorrow|noon|<number>',
        'offer(ed|ing|s|)|donat*|stop(ped|ping|)|never_again|pay(s|ing|)|paid|let_go|is_gone|will_be_gone',
      ],
    },
  ],
  source: 'Benoit, image repair: corrective action',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Our poster has hurt many people. We sincerely apologise. We take this very seriously.',
      slots: ['what', 'repair'],
    },
    {
      text: 'I am sorry that 300 parcels did not arrive before Christmas. This is not the standard we set ourselves.',
      slots: ['repair'],
    },
    { text: 'We got this wrong. Our values matter to us, and we hear you.', slots: ['repair'] },
    { text: 'We owe our community an apology. This is not who we are.', slots: ['what', 'repair'] },
    {
      text: 'I would like to apologise to everyone who saw the advert. It does not reflect our culture.',
      slots: ['what', 'repair'],
    },
  ],
  silent: [
    'At Whitsun we turned away 23 guests. I have phoned all of them and apologised. We refund the journey.',
    'Sorry for the long post.',
    'Leaders should apologise more often. An apology is no sign of weakness.',
    'I am so sorry for your loss, Marta.',
    'I am sorry to hear that you are leaving.',
    'We regret the death of our colleague Jens Wolter.',
    'I miscalculated the offer and apologised to the client today. We pay the difference.',
    'We never apologise for good bread.',
  ],
};
