/** Why the machine suggests something: which step of the analysis made it, by which rule or model, how sure it is. */
export interface Why {
  /** Name of the step of the pipeline. */
  readonly step: string;
  /** Rule or model, in words that a hover can show after "found by": "acronym definition", "name tagger". */
  readonly rule: string;
  /** 0 to 1: how often suggestions of this kind proved right on development data, or the model's own estimate. */
  readonly score: number;
}
