import { Component, type ReactNode } from 'react';
import { FailureScreen } from './FailureScreen.tsx';

export type ErrorBoundaryProps = { readonly children: ReactNode };

type ErrorBoundaryState = { readonly error: unknown };

/** Catches what a view throws while it draws: a message instead of a blank window. React has only a class for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const message = error instanceof Error ? error.message : String(error);
    const failure = { code: 'internal', message };
    return <FailureScreen failure={failure} onRetry={() => location.reload()} onLibrary={null} />;
  }
}
