/** Name of the output channel, and of the diagnostics' source. */
export const DISPLAY_NAME = 'Rapporteur';
