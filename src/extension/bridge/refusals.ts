import * as vscode from 'vscode';
import type { Refusal } from '../../core/index';

/** Why an operation was not done, in words. */
export function refusalMessage({ refused, id }: Refusal, file: string): string {
  const { l10n } = vscode;
  switch (refused) {
    case 'not-yaml':
      return l10n.t('{0} is not valid YAML, so nothing was written. Mend it first: its problems are marked.', file);
    case 'wrong-shape':
      return l10n.t('{0} does not have the form of such a file, so nothing was written.', file);
    case 'newer-version':
      return l10n.t('{0} was made by a newer version of Rapporteur, so nothing was written.', file);
    case 'unusual-layout':
      return l10n.t('{0} is laid out so that single records cannot be changed, so nothing was written.', file);
    case 'no-such-record':
      return l10n.t('The annotation is no longer in {0}.', file);
    case 'id-taken':
      return l10n.t('The id “{0}” is taken already in {1}.', id ?? '', file);
    case 'ambiguous-id':
      return l10n.t('Several records in {0} have the id “{1}”. Give them different ids first.', file, id ?? '');
    case 'unsafe-edit':
      return l10n.t('{0} could not be changed without touching other records, so nothing was written.', file);
    case 'empty-selection':
      return l10n.t('Select the text to annotate first.');
    case 'empty-text':
      return l10n.t('There is nothing to write down.');
    case 'not-a-note':
      return l10n.t('Only notes have replies.');
    case 'unplaced':
      return l10n.t('It is not certain where this annotation belongs in the text.');
  }
}
