@rem npm start begins with exec, so that on Unix a signal to npm reaches Lindero and no shell is left between them.
@rem Windows has no such command: this is it.
@%*
