import { Component, type ReactNode } from 'react';
import { BrokenPage } from './broken-page';

/** Catches what no page caught itself, so that nobody is left with a blank screen. */
export class PageGuard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
