/** Keys of the settings, all under `rapporteur.`. */
export const SECTION = 'rapporteur';

export const Settings = {
  sourcesInclude: 'sources.include',
  sourcesMaximumSize: 'sources.maximumSize',
  creator: 'creator',
  perAnnotator: 'annotations.filePerAnnotator',
  threshold: 'suggestions.threshold',
  highlightsEnabled: 'highlights.enabled',
  highlightsHidden: 'highlights.hidden',
} as const;
