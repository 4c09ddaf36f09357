import { Button, makeStyles, mergeClasses, type ButtonProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  tall: { minHeight: "44px", minWidth: "44px", overflowWrap: "anywhere" },
});

/** A button large enough for a finger; long words wrap. */
export function PaneButton({ className, ...props }: ButtonProps) {
  const styles = useStyles();
  return <Button {...props} className={mergeClasses(styles.tall, className)} />;
}
