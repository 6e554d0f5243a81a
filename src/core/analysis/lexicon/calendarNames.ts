/** Names of months and weekdays with their abbreviations, in small letters: capitalised words that name no place or body. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
ramadan easter christmas passover nowruz eid ashura diwali hanukkah`.split(/\s+/),
);
