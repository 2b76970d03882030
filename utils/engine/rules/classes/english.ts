import type { Classes } from '../../match/phrase-matcher';
import { englishExcuse } from './english-excuse';
import { englishGroups } from './english-groups';
import { englishWording } from './english-wording';

/** Members are plain phrases: endings and alternatives, no gaps. */
export const english: Classes = {
  author: ['i|we|me|us|my|our|ours|mine'],
  be: [
    'is|are|was|were|be|been|being|am|has_been|have_been|had_been|has_now_been|has_also_been|will_be|got|gets|get',
  ],
  apology: [
    'apologi(s|z)(e|es|ed|ing)',
    'apology|apologies',
    'sorry',
    'regret(s|ted|)',
    'forgive',
    'mea_culpa',
    'beg_your_pardon',
  ],
  feeling: [
    'offended|hurt|upset|uncomfortable|insulted|disappointed|inconvenienced|uneasy|misled|excluded|unwelcome|distressed|bothered|annoyed',
    'overlooked|ignored|affronted|alienated|patronised|patronized|belittled|disrespected|unheard|undervalued|unappreciated|unvalued',
    'confused|irritated|frustrated|angered|angry|shocked|wounded|aggrieved|unsettled|worried|alarmed|rattled|cheated|attacked|wronged',
    'slighted|sidelined|neglected|unsafe|embarrassed|humiliated|dismayed|saddened|troubled|unhappy|dissatisfied|mocked|judged|short-changed',
    'let_down|left_out|put_out|put_off|singled_out|taken_aback|left_behind|caught_out|short_changed|less_than_welcome|less_than_valued',
    'offensive|hurtful|insensitive|tone-deaf|disrespectful|flippant|inappropriate|upsetting|insulting|dismissive|harsh|cold|arrogant|patronising|patronizing|condescending',
  ],
  harm: [
    'inconvenience(s|)|confusion|offence|offense|upset|distress|misunderstanding(s|)|concern(s|)|disappointment|frustration(s|)|discomfort|irritation(s|)',
    'annoyance|trouble|hurt|harm|disruption(s|)|delay(s|)|worry|worries|anxiety|unease|anger|embarrassment|hassle|bother|alarm|hardship|uncertainty',
    'problem(s|)|shortcoming(s|)|mistake(s|)|error(s|)|unpleasantness|pain|stress|shock|impression|sadness',
    'ill_feeling|bad_feeling|hurt_feelings',
  ],
  perceived: [
    'came_across|comes_across|come_across|came_over|come_over|came_off|come_off|landed|sounded|seemed|appeared|looked|felt|read|struck',
    'caused|offended|hurt|upset|rubbed|touched|stepped|trod|angered|annoyed|disappointed|misled|confused|wounded|insulted|alarmed',
    'gave_the_impression|gave_an_impression|given_the_impression|gave_rise|given_rise|gave_offence|gave_offense|given_offence|given_offense',
    'caused_offence|caused_offense|missed_the_mark|hit_a_nerve|struck_a_nerve|crossed_a_line|was_taken|were_taken|was_read|were_read|was_perceived|were_perceived|was_understood',
    'been_taken|been_read|been_perceived|been_understood|been_misunderstood|was_misunderstood|were_misunderstood|made_you|made_anyone|made_people|left_anyone|left_you|left_people|left_some|made_some',
  ],
  reporting: [
    'said|says|claimed|claims|argued|argues|wrote|writes|according_to|told|tells|asked|asks|insists|insisted',
  ],
  /** The author answers for it: what silences rules about evasion. */
  ownership: [
    'our|my fault|mistake(s|)|error(s|)|failure(s|)|failing(s|)|responsibility|doing|oversight|blunder|miscalculation|misjudgement|misjudgment',
    'our|my own fault|mistake(s|)|error(s|)|failure(s|)|failing(s|)|doing|oversight',
    'is|was on|down_to us|me',
    'fault|mistake|error|failure|responsibility|blame is|was|lies|are|were|sits ours|mine|with_us|with_me|entirely_ours|entirely_mine',
    'i|we should|ought have|to_have',
    'i|we should_never|should_not have',
    'i|we failed|forgot|misjudged|underestimated|overlooked|neglected|botched|bungled|messed_up|screwed_up|dropped_the_ball|fell_short|slipped_up|blew_it',
    'i|we missed|ignored|skipped it|that|this|them|the',
    'i|we did_not check|test|ask|look|read|tell|notice|see|listen|act|spot|catch|warn|call|answer|explain|inform|question|verify|inspect|train|staff',
    'i|we got it|this|that|things|everything wrong',
    'i|we was|were wrong|too_slow|slow|careless|at_fault|to_blame|late|negligent|sloppy',
    'i|we let you|them|him|her|people|customers|down',
    'i|we made a|the|this|that|several|some|two|three|an mistake(s|)|error(s|)|call|decision|bad_call|wrong_call|wrong_decision',
    'i|we take|took|accept|bear [the|full] blame|responsibility',
    'i am|was responsible|to_blame|accountable|answerable',
    'we are|were responsible|to_blame|accountable|answerable',
    'answer for_it|for_that|for_this',
    'no excuse|excuses',
    'was|is my|our call|decision|choice',
    'i|we signed_off|signed_it_off|approved|decided|chose|agreed_to|waved',
    'was|is mine|ours to_fix|to_answer|to_own|to_put_right|alone',
  ],
  /** The author gives the critic his due: what silences the broad rules. */
  concession: [
    '<ownership>',
    'you are|were [quite|absolutely|both] right|correct',
    'you have|raise|make ..2 point',
    'fair|good|valid|reasonable point|question(s|)|challenge|criticism|comment|objection',
    'i|we am|are [so|very|truly|deeply|really] sorry for|about|that_we|that_i|and|to_all',
    'i|we was|were wrong',
    'sorry about|for the|that|this|our|my',
    'you deserve(d|)|owe_you|owe_her|owe_him|owe_them|owed_you',
    'no excuse|excuses',
    'not good_enough|acceptable',
    'i|we understand why',
    'criticism|anger|complaint is|was|are justified|deserved|fair|right|warranted',
  ],
  fault: [
    'late|wrong|wrongly|badly|faulty|defective|broken|damaged|failed|fail|fails|failing|failure(s|)|error(s|)|mistake(s|)|mistaken|incorrect|incorrectly|botched|bungled',
    'missed|misread|misrouted|mislabelled|mislabeled|misplaced|mishandled|misconfigured|misinformed|lost|forgot|forgotten|ignored|neglected|overlooked|skipped|delayed|dropped|cancelled|canceled|withdrew|pulled|collapsed',
    'glitch|bug|outage|crashed|crash|hiccup|breakdown|slow|slowly|shoddy|substandard|sub-standard|contaminated|mixed_up|messed_up|screwed_up|slipped_up',
    'let_us_down|let_everyone_down|let_you_down|dropped_the_ball|fell_over|fell_short|went_down|went_wrong|got_it_wrong|cut_corners|dragged_its_feet|dragged_their_feet|held_us_up|held_things_up',
    'without_telling|without_warning|without_informing|without_notice|without_asking|without_consulting|without_giving|no_warning|overnight_change|behind_our_backs',
    'not_deliver|not_delivered|not_tell|not_told|not_warn|not_warned|not_inform|not_informed|not_check|not_checked|not_follow|not_do_their_job|not_keep|not_turn_up|not_send|not_spot|not_act',
  ],
  but: [
    'but|although|though|however|yet|nevertheless|nonetheless|equally|still|that_said|having_said_that|at_the_same_time|even_so|even_though|mind_you|then_again|all_the_same|on_the_other_hand',
  ],
  ...englishGroups,
  ...englishWording,
  excuse: englishExcuse,
};
