/** Style sheets go into the bundle's own style sheet; importing one gives nothing to the script. */
declare module '*.css';
