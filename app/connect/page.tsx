import { pageMetadata } from '@/lib/seo/metadata';
import { ConnectPage } from '../_shared/connect-page';

const description =
  'Connect with pyOpenSci: review or submit a package, improve a lesson, come to an event, volunteer, donate, or just say hello.';

export const metadata = pageMetadata({ title: 'Connect with us', description, path: '/connect' });

export default function AllWaysPage() {
  return <ConnectPage />;
}
