import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CorpusMention } from '../../../src/core/index';
import { addSource, api, exists, fileUri, messagesDuring, read, removeSources, setting, settledSource, until, watchersCaughtUp, write } from '../driver';

const SIDECAR = 'talks.txt.annotations.yaml';
const TEXT = 'Norwegian Foreign Minister Ingrid Dahl met officials from Chile in Oslo on 4 March 2025.\n';

async function mentionOf(name: string, words: string): Promise<CorpusMention> {
  const { project } = await api();
  const source = await settledSource(fileUri(name));
  const mention = project.corpus.mentions
    .get(source.id)
    ?.find(({ start, end }) => source.text.slice(start, end) === words);
  assert.ok(mention, `no mention “${words}”`);
  return mention;
}

async function decide(command: string, { source, start, end }: CorpusMention): Promise<void> {
  await vscode.commands.executeCommand(`rapporteur.${command}`, { kind: 'mention', source, start, end });
}

describe('annotating', () => {
  let resetCreator: () => Promise<void>;
  before(async () => {
    resetCreator = await setting('rapporteur.creator', 'amina');
  });
  after(() => resetCreator());
  beforeEach(() => addSource('talks.txt', TEXT));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(fileUri(SIDECAR)).then(undefined, () => undefined);
    await removeSources('talks.txt');
  });

  it('writes an accepted suggestion beside the source at once, readable for people', async () => {
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Ingrid Dahl'));
    const yaml = await read(fileUri(SIDECAR));
    assert.match(yaml, /^# Annotations of talks\.txt/);
    assert.match(yaml, /^version: 1$/m);
    assert.match(yaml, /label: PERSON\n {4}actor: ingrid-dahl\n {4}review: accepted\n {4}creator: amina/);
    assert.match(yaml, /exact: Ingrid Dahl/);
    const { annotation } = await mentionOf('talks.txt', 'Ingrid Dahl');
    assert.equal(annotation?.review, 'accepted');
  });

  it('keeps a rejected suggestion away, and brings it back when the record is deleted', async () => {
    const { project } = await api();
    const chile = await mentionOf('talks.txt', 'Chile');
    await decide('rejectSuggestion', chile);
    const source = await settledSource(fileUri('talks.txt'));
    const shown = (): boolean => project.corpus.mentions.get(source.id)!.some(({ start }) => start === chile.start);
    assert.equal(shown(), false);
    await watchersCaughtUp();
    await vscode.workspace.fs.delete(fileUri(SIDECAR));
    await until('Chile to come back', shown);
  });

  it('leaves comments, unknown keys and the order of a hand-written file alone', async () => {
    const hand = [
      '# my own file',
      'version: 1',
      'annotations:',
      '  # first things first',
      '  - id: zzz999',
      '    kind: note',
      '    colour: mauve',
      '    review: accepted',
      '    creator: bilal',
      '    created: 2026-01-01T00:00:00Z',
      '    body: "who is this?"   # ask again',
      '    anchor: { start: 58, end: 63, exact: Chile }',
      '',
    ].join('\n');
    await write(fileUri(SIDECAR), hand);
    const { project } = await api();
    const uri = fileUri('talks.txt');
    await until('the note', () => project.source(uri)?.sidecars[0]?.sidecar.annotations.length === 1);
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Ingrid Dahl'));
    const yaml = await read(fileUri(SIDECAR));
    for (const line of hand.split('\n')) assert.ok(yaml.includes(line), `lost: ${line}`);
    assert.match(yaml, /exact: Ingrid Dahl/);
  });

  it('writes through the editor where the sidecar is open, so that undo works', async () => {
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Ingrid Dahl'));
    const document = await vscode.workspace.openTextDocument(fileUri(SIDECAR));
    const before = document.getText();
    await vscode.window.showTextDocument(document);
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Oslo'));
    assert.match(document.getText(), /exact: Oslo/);
    assert.equal(document.isDirty, false);
    assert.equal(await read(fileUri(SIDECAR)), document.getText());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('follows the text when it is edited in front of an annotation', async () => {
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Chile'));
    const { project } = await api();
    const uri = fileUri('talks.txt');
    await write(uri, `An added line.\n${TEXT}`);
    const moved = await until('the moved record', () => {
      const source = project.source(uri);
      const outcome = source?.text.startsWith('An added') ? source.sidecars[0]?.placed[0]?.outcome : undefined;
      return outcome?.state === 'moved' ? outcome.span : undefined;
    });
    assert.equal(moved.start, `An added line.\n${TEXT}`.indexOf('Chile'));
  });

  it('says so instead of guessing when the annotated text is gone', async () => {
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Chile'));
    const { project } = await api();
    const uri = fileUri('talks.txt');
    await write(uri, 'Something else altogether stands here now.\n');
    await until('the orphan', () => project.source(uri)?.overlay.unplaced[0]?.outcome.state === 'orphaned');
    assert.match(await read(fileUri(SIDECAR)), /exact: Chile/);
  });

  it('goes from a record in the sidecar to its text, and back', async () => {
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Oslo'));
    await vscode.window.showTextDocument(fileUri('talks.txt'));
    await vscode.commands.executeCommand('rapporteur.openAnnotationsFile');
    const sidecar = vscode.window.activeTextEditor;
    assert.ok(sidecar);
    assert.ok(sidecar.document.uri.path.endsWith(SIDECAR));
    await until('the record in the editor', () => sidecar.document.getText().includes('exact: Oslo'));
    const line = sidecar.document.getText().split('\n').findIndex((text) => text.includes('exact: Oslo'));
    sidecar.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand('rapporteur.showSourceOfAnnotation');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Oslo');
  });

  it('writes to a file of one’s own where that is set, and reads everybody’s', async () => {
    const reset = await setting('rapporteur.annotations.filePerAnnotator', true);
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Oslo'));
    await reset();
    const own = fileUri('talks.txt.amina.annotations.yaml');
    assert.ok(await exists(own));
    assert.equal(await exists(fileUri(SIDECAR)), false);
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Chile'));
    const source = await settledSource(fileUri('talks.txt'));
    assert.deepEqual(source.sidecars.map(({ sidecar }) => sidecar.annotations.length), [1, 1]);
    await vscode.workspace.fs.delete(own);
  });

  const unwritable: [name: string, yaml: string, told: RegExp][] = [
    ['is no YAML', 'annotations: [\n  - {', /not valid YAML/],
    ['is of a newer version', 'version: 99\nannotations: []\n', /newer version/],
    ['is something else', '- just\n- a list\n', /form of such a file/],
  ];
  for (const [name, yaml, told] of unwritable)
    it(`never overwrites a sidecar that ${name}`, async () => {
      await write(fileUri(SIDECAR), yaml);
      const { project } = await api();
      await until('the sidecar', () => project.source(fileUri('talks.txt'))?.sidecars.length === 1);
      const oslo = await mentionOf('talks.txt', 'Oslo');
      const messages = await messagesDuring(() => decide('acceptSuggestion', oslo));
      assert.equal(messages.length, 1);
      assert.match(messages[0]!, told);
      assert.equal(await read(fileUri(SIDECAR)), yaml);
      const problems = await until('its problem', () => {
        const found = vscode.languages.getDiagnostics(fileUri(SIDECAR)).filter(({ source }) => source === 'Rapporteur');
        return found.length > 0 && found;
      });
      assert.ok(problems[0]!.message.length > 20);
    });

  it('acts on the text as it stands, even right after typing', async () => {
    const uri = fileUri('talks.txt');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Yesterday, '));
    const at = editor.document.positionAt(editor.document.getText().indexOf('Chile'));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('rapporteur.acceptSuggestion');
    assert.match(await read(fileUri(SIDECAR)), /exact: Chile/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('lets annotations follow when their source is renamed', async () => {
    await decide('acceptSuggestion', await mentionOf('talks.txt', 'Chile'));
    const before = await read(fileUri(SIDECAR));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('talks.txt'), fileUri('moved.txt'));
    await vscode.workspace.applyEdit(edit);
    const { project } = await api();
    const moved = await until('the annotation at its new place', () =>
      project.source(fileUri('moved.txt'))?.sidecars.find(({ placed }) => placed.length === 1),
    );
    assert.ok(moved.uri.path.endsWith('/moved.txt.annotations.yaml'));
    assert.equal(await read(moved.uri), before);
    assert.equal(await exists(fileUri(SIDECAR)), false);
    await vscode.workspace.fs.delete(moved.uri);
    await removeSources('moved.txt');
  });

  it('marks duplicate ids and broken records, and shows the rest', async () => {
    const note = (id: string, body: string): string =>
      `  - id: ${id}\n    kind: note\n    review: accepted\n    creator: b\n    created: 2026-01-01T00:00:00Z\n    body: ${body}\n    anchor: { start: 0, end: 9, exact: Norwegian }\n`;
    await write(fileUri(SIDECAR), `version: 1\nannotations:\n${note('same', 'one')}${note('same', 'two')}  - kind: note\n${note('fine', 'three')}`);
    const codes = await until('the problems', () => {
      const found = vscode.languages.getDiagnostics(fileUri(SIDECAR)).map(({ code }) => (typeof code === 'object' ? '' : String(code)));
      return found.length >= 2 && found;
    });
    assert.ok(codes.includes('duplicate-id') && codes.includes('broken-record'), codes.join());
    const { project } = await api();
    const bodies = project.source(fileUri('talks.txt'))?.sidecars[0]?.sidecar.annotations.map((record) => record.kind === 'note' && record.body);
    assert.ok(bodies?.includes('three'));
  });

  it('tells why nothing was written where nothing can be written, and loses nothing', async () => {
    // longer than file systems allow once the ending is added: fails for every user, root included
    const name = `${'n'.repeat(240)}.txt`;
    const source = await addSource(name, TEXT);
    const oslo = await mentionOf(name, 'Oslo');
    const messages = await messagesDuring(() => decide('acceptSuggestion', oslo));
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /could not be written|cannot be read/);
    assert.equal(await read(source.uri), TEXT);
    await removeSources(name);
  });
});
