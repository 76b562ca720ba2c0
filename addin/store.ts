import type { PaneState } from './pane-state';

/** The parts of the state that belong to one view. */
type Part = 'check' | 'position' | 'preview' | 'kpi' | 'print' | 'start';

/** Holds what the pane shows and tells when it must be drawn again. */
export class Store {
  private isQueued = false;

  constructor(
    private now: PaneState,
    private readonly draw: () => void,
  ) {}

  get state(): PaneState {
    return this.now;
  }

  /** Changes the state; the pane is drawn once for all changes of a turn. */
  set(change: Partial<PaneState>): void {
    this.now = { ...this.now, ...change };
    if (this.isQueued) return;
    this.isQueued = true;
    queueMicrotask(() => {
      this.isQueued = false;
      this.draw();
    });
  }

  /** Changes a view's part of the state. */
  setPart<P extends Part>(part: P, change: Partial<PaneState[P]>): void {
    this.set({ [part]: { ...this.now[part], ...change } } as Partial<PaneState>);
  }

  /** Remembers what is being typed without drawing, so that typing is never disturbed. */
  keep<P extends Part>(part: P, change: Partial<PaneState[P]>): void {
    this.now = { ...this.now, [part]: { ...this.now[part], ...change } };
  }
}
