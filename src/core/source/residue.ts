/** Words that pages of any publisher wrap around an article: navigation, sharing, advertising, accounts, rights. */
const RESIDUE: readonly RegExp[] = [
  /^(?:scroll|back|skip|jump|return|go)(?: back)? to (?:the )?(?:top|content|main(?: content)?|home(?:page)?|navigation|article)$/,
  /^(?:share|tweet|print|e-?mail|save|copy|bookmark|like|pin)(?: (?:this|on|via|to|it|the|with|link|article|story|post|page|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|friends?|more|now))*$/,
  /^(?:read|see|view|load|show|watch|listen|find out|learn)(?: (?:more|also|next|full|all|less|related|now|here|the|this|article|story|stories|comments|gallery|video|to|about|on|in))+$/,
  /^(?:read more|see also|also read|read also|more on this|more from|recommended|related|you may also like|don['’]t miss|editor['’]s picks?|most (?:read|popular|viewed)|trending(?: now)?)\b.{0,40}$/,
  /^(?:click|tap) (?:here|to|below|on)\b.{0,50}$/,
  /^(?:advertisement|advertise(?:ment)? here|sponsored(?: content| by.*)?|promoted|story continues below(?: advertisement)?|article continues.*|continue reading.*)$/,
  /^(?:sign (?:up|in|out)|log ?(?:in|out)|subscribe|register|newsletter|join (?:us|our)|download (?:the|our) app|get the app|donate|support us)\b.{0,60}$/,
  /^(?:follow|find|like) us(?: on)?\b.{0,30}$/,
  /^(?:leave a (?:comment|reply)|\d* ?comments?(?: \(\d+\))?|post a comment|view comments|reply|report (?:an error|abuse))$/,
  /^(?:(?:©|\(c\)|copyright).{0,80}|.{0,60}all rights reserved\.?|terms (?:of|and|&) .{0,30}|privacy (?:policy|notice)|cookie (?:policy|settings)|(?:we|this site) uses? cookies.{0,40}|accept (?:all )?cookies)$/,
  /^(?:menu|home|search|close|next|previous|prev|older posts?|newer posts?|(?:next|previous) (?:article|story|post|page)|loading\.{0,3}|play|pause|mute|live|tags?:?|topics?:?|categories:?|gallery|skip ad)$/,
  /^(?:\d+ (?:min(?:ute)?s?|sec(?:ond)?s?) read|reading time.{0,20}|listen to (?:this )?(?:article|story).{0,30})$/,
];

/** Longest line that can be residue, in UTF-16 code units. */
const LONGEST = 90;

/** Whether a line is left over from a web page rather than part of an article. */
export function isResidue(line: string): boolean {
  const bare = line.replace(/^[\s>•·|→←↑*[\]-]+|[\s>•·|→←↑*[\]»›…]+$/g, '').toLowerCase();
  if (bare === '' || line.length > LONGEST) return false;
  return RESIDUE.some((pattern) => pattern.test(bare));
}
