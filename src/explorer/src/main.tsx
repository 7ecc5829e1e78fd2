import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer.tsx';

const place = document.getElementById('explorer');
if (place === null) {
  throw new Error('index.html has no element "explorer".');
}

createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
