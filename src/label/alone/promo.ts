/** Rules for lines that want something of the reader: newsletters, apps, subscriptions, share bars, advertisements, consent. */
import { asking, pattern, type Rule } from '../rule.ts';

export const promo: Rule[] = [
  pattern(
    'promo',
    'advertisement',
    0.95,
    60,
    /^(advertisement( . scroll to continue)?|advertising|ad|sponsored( content)?|paid post|story continues below.*|article continues (below|after).*|scroll down (to|for).*|continue reading( below)?|loading( content)?\W*)$/,
  ),
  asking(
    'sign newsletter subscribe get delivered inbox enter emails alerts receive',
    pattern(
      'promo',
      'newsletter',
      0.9,
      320,
      /\b(sign up (for|to|now|here|today)|sign up$|newsletters?\b.*\b(inbox|sign|subscri|email)|subscribe (to|now|today|for)|subscribe$|get (our|the) (daily|free|latest|top|best)|delivered (straight )?to your inbox|(in|meet|to) your inbox|enter your email|after newsletter promotion|breaking news (emails|alerts)|delivered (weekday|every|each|daily|weekly)|straight to your inbox|newsletter sign|receive our|our (daily|free|weekly) (newsletter|email))/,
    ),
  ),
  // what stands under a sign-up form names terms and policies as a footer does, but the article goes on below it
  pattern(
    'promo',
    'agreement',
    0.96,
    400,
    /^(by (signing up|subscribing|registering|submitting|entering|providing|clicking|joining)\b.{0,80}\b(you|i) (agree|accept|confirm|consent|acknowledge|understand)|you (can|may) (unsubscribe|opt[- ]out)|unsubscribe (at )?any ?time|this site is protected by recaptcha)/,
  ),
  pattern(
    'promo',
    'newsletter-abroad',
    0.88,
    320,
    /(^| )(abonnez-vous|inscrivez-vous (à|gratuitement|pour|sur)|recevez (gratuitement|chaque|toute|notre|nos)|(jetzt|hier) (abonnieren|anmelden)|abonnieren sie|melden sie sich .{0,30}newsletter|newsletter abonnieren|suscr[ií]bete|suscríbase|iscriviti|schrijf je in|meld je aan|abonneer je|zapisz się (na|do)|subskrybuj|assine (a|o|nossa)|inscreva-se|prenumerera)( |$|[.,!:])/,
  ),
  pattern(
    'promo',
    'follow',
    0.9,
    220,
    /^(follow|like|find|join|connect with|get in touch with|add|contact) (us|our|me|@\w+|.{0,40} (on (facebook|twitter|instagram|whatsapp|telegram|google|x)\b))/,
  ),
  pattern(
    'promo',
    'share',
    0.95,
    60,
    /^(share|tweet|print|e-?mail|copy( link)?|flipboard|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|messenger|google\+|tumblr|instagram|youtube|rss|bookmark|save|comments?|pin it|viber|link|embed|close|replay|x)([ ,|/·•-]+(share|tweet|print|e-?mail|copy|flipboard|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|messenger|google\+|instagram|youtube|more|this|on|via|article|to))*$/,
  ),
  pattern(
    'promo',
    'share-phrase',
    0.9,
    300,
    /^((click|tap) (here )?to (share|print|email|copy)|share (this|on|via|with|to|the|article|full)\b|tweet (on|this)|(send|email) (this|to|the)\b|e-?mail the author|print (this )?article|order reprints|copy (link|shortlink)|(post|report) this\b|opens in (a )?new (window|tab)|view (author archive|all|gallery|image)|get (author rss feed|short url)|enlarge image|text size|listen to this|have your say|give us feedback|why you can trust|show all|see all|load more|show more|copied|\d+ shares?$)/,
  ),
  asking(
    'app google',
    pattern(
      'promo',
      'app',
      0.9,
      240,
      /\b(download|install|get) (the|our) .{0,30}\bapp\b|\b(app store|google play)\b|\bon the go\b.*\bapp\b/,
    ),
  ),
  asking(
    'support become donation contribution already manage free log login sign signin continue unlimited access subscriber member exclusive',
    pattern(
      'promo',
      'support',
      0.88,
      400,
      /\b(support (independent|our|quality|local) (journalism|work|reporting|newsroom)|become a (member|subscriber|patron|supporter)|make a (donation|contribution)|already a (subscriber|member)|manage your account|create (a|your) free account|(log|sign) ?in to (continue|read|your)|to continue reading|start your free trial|free trial|for unlimited access|(get|enjoy|unlock) (full|unlimited|instant|exclusive) (digital )?access|unlimited (digital )?access|subscri(ber|bers|ption)[- ]only|(is|are) (available )?(only )?(for|to) (paying |registered )?(subscribers|members)( only)?|exclusive offers?)\b/,
    ),
  ),
  asking(
    'cookies partners javascript browser blocker adblocker opt optout opting privacy california',
    pattern(
      'promo',
      'consent',
      0.92,
      900,
      /\b((we|site|website|page) uses? cookies|use of cookies|cookie (policy|settings|preferences)|accept (all )?cookies|your privacy choices|we and our \d* ?partners|enable javascript|javascript is (disabled|required)|update to a modern browser|ad ?blocker|these cookies|store cookies|opt[- ]?out of the sale|california (consumer|privacy)|privacy controls on your browser|opting[- ]out|strictly necessary cookies|privacy notice:)/,
    ),
  ),
  pattern(
    'promo',
    'tips',
    0.85,
    260,
    /^(like this (story|article)\?|enlarge this image|do you have a (story|tip)|got a (story|tip|news tip)|have you got a story|have a (story|news) tip|send (us )?your|get in touch|email us at|if you have a story|want to|click here|tap here|for more stories|to (order|read|get|see|comment|subscribe|view) )/,
  ),
  pattern(
    'promo',
    'player',
    0.85,
    160,
    /^(video player|play video|watch live|live tv|up next|now playing|this video|video unavailable|your browser|use up\/down arrow|current time|media playback|volume \d|\d+ of \d+$|more videos|video$|advertisement \d|listen \d|audio|image(\d+)?$|photos?$|gallery$|view gallery|slide(show)?$|next$|previous$|back to top)/,
  ),
];
