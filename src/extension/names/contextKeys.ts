/** Context keys for `when` clauses, and what sets them. */
export const ContextKeys = {
  /** What the welcome texts say: 'loading' until the first scan is done, then 'none' or 'some' sources. */
  sources: 'rapporteur.sources',
  /** The active editor shows a source. */
  sourceActive: 'rapporteur.sourceActive',
  /** The active editor shows a sidecar. */
  sidecarActive: 'rapporteur.sidecarActive',
  actorsFiltered: 'rapporteur.actorsFiltered',
  eventsFiltered: 'rapporteur.eventsFiltered',
  annotationsFiltered: 'rapporteur.annotationsFiltered',
  /** How the events are grouped: date, type, actor or source. */
  eventsGrouping: 'rapporteur.eventsGrouping',
} as const;
