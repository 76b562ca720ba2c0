import type { Actions } from './actions';
import { functionIds, type FunctionId } from './commands';

type Handlers = Readonly<Record<FunctionId, () => Promise<void>>>;

function handlersOf(actions: Actions): Handlers {
  const open = async (view: Parameters<Actions['open']>[0]) => actions.open(view);
  return {
    check: async () => {
      await open('check');
      await actions.check();
    },
    fixAll: async () => {
      await open('check');
      await actions.check();
      const findings = actions.store.state.office?.check.findings ?? [];
      actions.proposeFixes(findings.filter(({ fix }) => fix !== null));
    },
    newPosition: async () => {
      actions.show('position', { key: '' });
      await open('position');
      await actions.check();
    },
    preview: async () => {
      await actions.check();
      await open('preview');
    },
    kpiSummary: async () => {
      await open('kpi');
      await actions.check();
    },
    settings: () => open('start'),
  };
}

/** Gives the ribbon's buttons their functions; each shows the pane, and may be pressed any number of times. */
export function associateRibbon(actions: Actions): void {
  const handlers = handlersOf(actions);
  for (const id of functionIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await handlers[id]();
      } finally {
        event.completed();
      }
    });
  }
}
