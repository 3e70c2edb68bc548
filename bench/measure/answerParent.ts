import * as v from 'valibot';

/** What a process was started with. Throws where it does not fit: then nothing it measured would mean anything. */
export function settingsOfProcess<Settings>(schema: v.GenericSchema<unknown, Settings>): Settings {
  return v.parse(schema, JSON.parse(process.argv[2] ?? ''));
}

/** The other end of `ChildProcess.ask`: answers each question of the process that started this one, and ends with it. */
export function answerParent<Question>(
  schema: v.GenericSchema<unknown, Question>,
  answer: (question: Question) => Promise<object>,
): void {
  const reply = async (message: unknown): Promise<object> => {
    try {
      return { kind: 'answered', value: await answer(v.parse(schema, message)) };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.stack : String(error) };
    }
  };
  process.on('message', message => {
    void reply(message).then(answered => process.send?.(answered));
  });
  process.on('disconnect', () => process.exit());
}
