/** Rules for comment threads and reply forms. */
import { IN_COMMENTS } from '../features/name-signs.ts';
import { asking, MARKUP, pattern, type Rule, seeing } from '../rule.ts';

/** Lines that only a comment form or thread has: nothing after them is the article. */
export const THREAD_START =
  /^(share or comment on this article.*|leave (a|your) (reply|comments?|response|review)|\d+ (comments?|replies|responses|thoughts on .*)|comments? ?\(\d+\)|post a comment|write a (comment|reply)|add (a|your) comment|(be the first to|log ?in to|sign in to|login to) (leave a )?(comment|reply).*|join the (discussion|conversation).*|view( all)? \d* ?comments?|show comments|comments are closed.*|(the )?comments below have.*|your email address will not be published.*|what do you think\?.{0,40}|the views expressed in the contents above.*|(load|view|show) (more )?comments|reader comments.*|conversation( \(\d+\))?|disqus.*)$/;

export const comment: Rule[] = [
  pattern('comment', 'thread', 0.95, 260, THREAD_START),
  pattern(
    'comment',
    'form',
    0.9,
    100,
    /^(name|email|e-mail|website|comment|your (name|email|comment|message)|email address|message)\W{0,3}(\(?required\)?)?\W{0,2}$|^(submit|post comment|cancel( reply)?|reply|report( abuse)?|flag|like|dislike|log ?out|log ?in|notify me of.*|save my name.*|click here to cancel.*)$/,
  ),
  asking(
    'says reply',
    pattern(
      'comment',
      'says',
      0.92,
      70,
      /^.{1,50} says ?:$|^.{1,50}(\d+ (minutes?|hours?|days?|months?|years?) ago)?\s?·? ?reply$/,
    ),
  ),
  seeing(MARKUP, (f) =>
    (f.names & IN_COMMENTS) !== 0 ? { label: 'comment', score: 0.93, reason: 'comment:container' } : null,
  ),
];
