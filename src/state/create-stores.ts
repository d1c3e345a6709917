import type { Device } from './device/device.ts';
import { createFilm } from './film/film.ts';
import { createPose } from './film/pose.ts';
import { createSignals } from './film/signals.ts';
import { createWorkout } from './film/workout.ts';
import { createFiles } from './host/files.ts';
import { createHearing } from './host/hearing.ts';
import { createImportPart } from './host/import-part.ts';
import { createOffline } from './host/offline.ts';
import { createUpdate } from './host/update.ts';
import { createLastSeen } from './kept/last-seen.ts';
import { createSettings } from './kept/settings.ts';
import { createMarks } from './marks/marks.ts';
import { createExplorer } from './place/explorer.ts';
import { createLeaving } from './place/leaving.ts';
import { createLook } from './place/look.ts';
import { createNews } from './place/news.ts';
import { createPaint } from './place/paint.ts';
import { createAsking } from './viewport/asking.ts';
import { createCameraKeys } from './viewport/camera-keys.ts';
import { createDetail } from './viewport/detail.ts';
import { createLayout } from './viewport/layout.ts';
import { createPrint } from './viewport/print.ts';
import { createRecovery } from './viewport/recovery.ts';
import { createViewport } from './viewport/viewport.ts';

/** Makes all of the state of the app on a device. Nothing follows anything yet: that is for `wire` to say. */
export function createStores(device: Device) {
  // What others stand on.
  const explorer = createExplorer(device);
  const settings = createSettings(device);
  const viewport = createViewport();
  const pose = createPose();
  const ground = { ...device, ...explorer, ...settings, ...viewport, ...pose };
  // What stands on it.
  const film = createFilm(ground);
  const workout = createWorkout({ ...ground, ...film });
  const update = createUpdate(ground);
  return {
    ...explorer,
    ...createLeaving(ground),
    ...createLook(ground),
    ...createPaint(ground),
    ...createMarks(),
    news: createNews(),
    ...settings,
    ...createLastSeen(ground),
    ...viewport,
    ...createDetail(),
    ...createLayout(),
    ...createPrint(),
    ...createRecovery(ground),
    ...createCameraKeys(ground),
    ...createAsking(),
    ...pose,
    ...film,
    ...workout,
    ...createSignals({ ...ground, ...workout }),
    ...createFiles(device),
    ...createHearing(device),
    ...update,
    ...createOffline(device),
    ...createImportPart(update),
  };
}

/** All of the state of the app. */
export type Stores = ReturnType<typeof createStores>;
