export default function Page() {
  return <p>hookseal</p>;
}
