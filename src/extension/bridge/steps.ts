import * as vscode from 'vscode';
import { textFilter } from './filter';

/** What a step answers when the person goes back to the step before. */
export const BACK = Symbol('back');
/** An answer; BACK; or undefined, if the person gave up. */
export type Answer<T> = T | typeof BACK | undefined;

/** What all steps of a question in several steps show. */
export interface StepFrame {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  /** Whether there is a step before this one. */
  readonly back?: boolean;
}

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
  /** A letter that chooses this item while nothing else is typed. */
  readonly letter?: string;
}

/** A line between groups of choices. */
export function separator(label: string): Choice<never> {
  return { label, kind: vscode.QuickPickItemKind.Separator } as Choice<never>;
}

export interface PickOptions<T> extends StepFrame {
  readonly items: readonly Choice<T>[];
  readonly placeholder?: string;
  /** Shown at first: the likeliest answer. */
  readonly active?: (value: T) => boolean;
  /** Makes a choice out of what was typed, for answers that are not in the list. */
  readonly typed?: (text: string) => Choice<T> | undefined;
}

/** Asks for one of several choices. */
export function pickOne<T>(options: PickOptions<T>): Promise<Answer<T>> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  setFrame(pick, options);
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  offer(pick, options);
  const likely = options.items.find((item) => isChoice(item) && options.active?.(item.value));
  if (likely) pick.activeItems = [likely];
  return ask(pick, (answer) => {
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item && isChoice(item)) answer(item.value);
    });
    const letters = options.items.filter(({ letter }) => letter !== undefined);
    let before = '';
    pick.onDidChangeValue((value) => {
      // a letter chooses only as the very first key: afterwards people are searching
      const chosen = before === '' ? letters.find(({ letter }) => letter === value.toLowerCase()) : undefined;
      before = value;
      if (chosen) answer(chosen.value);
      else offer(pick, options);
    });
  });
}

export interface PickManyOptions<T> extends PickOptions<T> {
  readonly picked: (value: T) => boolean;
}

/** Asks for any number of the choices. */
export function pickMany<T>(options: PickManyOptions<T>): Promise<Answer<T[]>> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  setFrame(pick, options);
  pick.placeholder = options.placeholder;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  offer(pick, options);
  pick.selectedItems = options.items.filter((item) => isChoice(item) && options.picked(item.value));
  return ask(pick, (answer) => {
    let tickedBefore = pick.selectedItems;
    pick.onDidAccept(() => {
      const ticked = pick.selectedItems;
      // who typed something and pressed Enter without ticking a box means what was found, or the new thing typed
      const untouched =
        ticked.length === tickedBefore.length && ticked.every((item) => tickedBefore.some((own) => same(own, item)));
      const meant = untouched ? meantByTyping(pick, options) : undefined;
      const added = meant && !ticked.some((item) => same(item, meant)) ? [meant] : [];
      answer([...ticked, ...added].filter(isChoice).map(({ value }) => value));
    });
    pick.onDidChangeValue(() => {
      tickedBefore = pick.selectedItems;
      if (!options.typed) return;
      const chosen = pick.selectedItems;
      offer(pick, options, chosen);
      pick.selectedItems = chosen;
    });
  });
}

function meantByTyping<T>(pick: vscode.QuickPick<Choice<T>>, options: PickOptions<T>): Choice<T> | undefined {
  const text = pick.value.trim();
  if (text === '') return undefined;
  const passes = textFilter(text);
  return (
    pick.activeItems[0] ??
    options.typed?.(text) ??
    options.items.find((item) => isChoice(item) && passes(item.label, item.description ?? ''))
  );
}

/** Items that come back from VS Code may be others that say the same. */
function same<T>(a: Choice<T>, b: Choice<T>): boolean {
  return a === b || (a.label === b.label && a.description === b.description);
}

function offer<T>(
  pick: vscode.QuickPick<Choice<T>>,
  { items, typed }: PickOptions<T>,
  keep: readonly Choice<T>[] = [],
): void {
  const made = pick.value.trim() === '' ? undefined : typed?.(pick.value.trim());
  const kept = keep.filter((item) => !items.includes(item));
  pick.items = [...kept, ...items, ...(made ? [{ ...made, alwaysShow: true }] : [])];
}

function isChoice<T>(item: Choice<T>): boolean {
  return item.kind !== vscode.QuickPickItemKind.Separator;
}

export interface TextOptions extends StepFrame {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** What is wrong with the text, if anything. */
  readonly problem?: (text: string) => string | undefined;
}

/** Asks for a line of text. */
export function askText(options: TextOptions): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  setFrame(input, options);
  input.prompt = options.prompt;
  input.placeholder = options.placeholder;
  input.value = options.value ?? '';
  return ask(input, (answer) => {
    input.onDidChangeValue((text) => {
      input.validationMessage = options.problem?.(text.trim());
    });
    input.onDidAccept(() => {
      const text = input.value.trim();
      input.validationMessage = options.problem?.(text);
      if (input.validationMessage === undefined) answer(text);
    });
  });
}

function setFrame(input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] }, frame: StepFrame): void {
  input.title = frame.title;
  input.step = frame.step;
  input.totalSteps = frame.totalSteps;
  if (frame.back) input.buttons = [vscode.QuickInputButtons.Back];
}

function ask<T>(
  input: vscode.QuickInput & { readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton> },
  listen: (answer: (value: T) => void) => void,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const done = (answer: Answer<T>): void => {
      resolve(answer);
      input.dispose();
    };
    input.onDidTriggerButton(() => done(BACK));
    input.onDidHide(() => done(undefined));
    listen(done);
    input.show();
  });
}

/** One question of several: answers what it has learned, added to what was known. */
export type Step<State> = (state: State, frame: StepFrame) => Promise<Answer<State>>;

/** Asks the steps in order, with a way back. @returns undefined if the person gave up */
export async function runSteps<State>(
  title: string,
  start: State,
  steps: readonly Step<State>[],
  first = 0,
): Promise<Answer<State>> {
  const states = [start];
  let at = 0;
  while (at < steps.length) {
    const frame = { title, step: first + at + 1, totalSteps: first + steps.length, back: first + at > 0 };
    const answer = await steps[at]!(states[at]!, frame);
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      if (at === 0) return BACK;
      at--;
    } else {
      states[++at] = answer;
    }
  }
  return states[at];
}
