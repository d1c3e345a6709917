/** The work of others that is part of the app, by licence. The build writes their notices in full into `licenses.txt`. */
export const LIBRARIES: readonly { licence: string; names: readonly string[] }[] = [
  {
    licence: 'MIT',
    names: [
      '@babel/runtime',
      '@react-three/drei',
      '@react-three/fiber',
      'camera-controls',
      'its-fine',
      'meshoptimizer',
      'minisearch',
      'react',
      'react-dom',
      'react-reconciler',
      'react-use-measure',
      'rolldown',
      'scheduler',
      'suspend-react',
      'three',
      'three-mesh-bvh',
      'uqr',
      'use-sync-external-store',
      'vite',
      'zustand',
    ],
  },
  { licence: 'OFL-1.1', names: ['@fontsource/atkinson-hyperlegible'] },
];
